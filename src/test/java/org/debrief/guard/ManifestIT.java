package org.debrief.guard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
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
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void jarIsWhole() throws IOException {
        try (JarFile jar = new JarFile(new File(System.getProperty("plugin.jar")))) {
            assertEquals(List.of(), JarFaults.of(jar));
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
        main.putValue("Import-Package", "com.atlassian.jira.bc.issue;version=\"[1,2)\",com.atlassian.query;resolution:=optional;version=\"[1,2)\",org.slf4j;version=\"[2.0,3)\"");
        try (OutputStream out = Files.newOutputStream(planted); JarOutputStream zip = new JarOutputStream(out, manifest)) {
            zip.putNextEntry(new ZipEntry("com/atlassian/jira/Some.class"));
            zip.putNextEntry(new ZipEntry("atlassian-plugin.xml"));
            zip.putNextEntry(new ZipEntry("META-INF/lib/guava.jar"));
        }
        try (JarFile jar = new JarFile(planted.toFile())) {
            List<String> faults = JarFaults.of(jar);
            assertTrue(faults.toString(), faults.contains("It holds the host's class com/atlassian/jira/Some.class"));
            assertTrue(faults.toString(), faults.contains("It holds the library META-INF/lib/guava.jar"));
            assertTrue(faults.toString(), faults.contains("There is no META-INF/plugin-components/imports"));
            assertTrue(faults.toString(), faults.contains("Atlassian-Plugin-Key is other"));
            assertTrue(faults.toString(), faults.contains("The import com.atlassian.jira.bc.issue must be optional: one of the products may not have it"));
            assertTrue(faults.toString(), faults.contains("The import com.atlassian.query must have no version range: ;resolution:=optional;version=\"[1,2)\""));
        }
    }
}
