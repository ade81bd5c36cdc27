package org.debrief.guard;

import static org.junit.Assert.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The packaged jar holds what both products need and nothing of theirs. */
public class ManifestIT {
    private static final String FOLDER = System.getProperty("user.dir");

    private static final List<String> PLANTED = List.of("com/atlassian/jira/Some.class", "org/debrief/sandbox/Sandbox.class", "org/debrief/Some.java",
            "atlassian-plugin.xml", "META-INF/lib/guava.jar");

    private static final List<String> FOUND = List.of(
            "There is no META-INF/plugin-components/imports",
            "There is no META-INF/LICENSE",
            "It holds the host's com/atlassian/jira/Some.class",
            "It holds what is not packaged: org/debrief/sandbox/Sandbox.class",
            "It holds what is not packaged: org/debrief/Some.java",
            "It is no class of Java 17: org/debrief/sandbox/Sandbox.class",
            "It names the folder it was built in: atlassian-plugin.xml",
            "It holds the library META-INF/lib/guava.jar",
            "It must hold one META-INF/lib/jackson-core-[0-9.]+\\.jar",
            "Atlassian-Plugin-Key is other",
            "Bundle-License is null",
            "The import com.atlassian.jira.bc.issue must be optional: one of the products may not have it",
            "The import com.atlassian.jira.bc.issue must have no version: ;version=\"[1,2)\"",
            "The import jakarta.ws.rs must be optional: one of the products may not have it",
            "The import org.slf4j must not be optional: nothing starts without it",
            "It imports what is its own or not packaged: org.debrief.sandbox");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void jarIsWhole() throws IOException {
        try (JarFile jar = new JarFile(new File(System.getProperty("plugin.jar")))) {
            assertEquals(List.of(), JarFaults.of(jar, FOLDER));
        }
    }

    @Test
    public void faultsAreFound() throws IOException {
        Path planted = folder.getRoot().toPath().resolve("planted.jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Atlassian-Plugin-Key", "other");
        main.putValue("Bundle-SymbolicName", "org.debrief.postmortems");
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", "com.atlassian.jira.bc.issue;version=\"[1,2)\",jakarta.ws.rs,org.slf4j;resolution:=optional,org.debrief.sandbox");
        try (OutputStream out = Files.newOutputStream(planted); JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (String name : PLANTED) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("Built in " + FOLDER).getBytes(StandardCharsets.UTF_8));
            }
        }
        try (JarFile jar = new JarFile(planted.toFile())) {
            List<String> faults = JarFaults.of(jar, FOLDER);
            assertEquals(List.of(), FOUND.stream().filter(fault -> !faults.contains(fault)).toList());
        }
    }
}
