package org.debrief.sandbox.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.debrief.sandbox.host.sample.Digest;
import org.debrief.sandbox.host.sample.DigestLock;
import org.debrief.sandbox.host.sample.FirstTables;
import org.debrief.sandbox.host.sample.Note;
import org.debrief.sandbox.host.sample.Notes;
import org.debrief.sandbox.host.sample.OtherProductModule;
import org.debrief.sandbox.host.sample.SampleServlet;
import org.debrief.sandbox.host.sample.Started;
import org.debrief.sandbox.host.sample.View;

/** The sample plugin as a jar; tests may put other files in it to see them refused. */
final class SampleJar {
    private static final String OPTIONAL = ";resolution:=optional";
    private static final String LIBRARY = "META-INF/lib/library.jar";
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String imports = "";
    private String key = "sample";

    SampleJar() throws IOException {
        for (Class<?> type : new Class<?>[] {FirstTables.class, Note.class, Notes.class, OtherProductModule.class, SampleServlet.class, Started.class, View.class}) {
            with(type);
        }
        for (String file : new String[] {"atlassian-plugin.xml", "META-INF/spring/plugin-context.xml", "META-INF/plugin-components/imports",
                "META-INF/plugin-components/exports", "templates/sample.vm", "js/sample.js", "i18n/sample.properties", "i18n/sample_de.properties"}) {
            try (InputStream bytes = SampleJar.class.getResourceAsStream("sample/" + file.substring(file.lastIndexOf('/') + 1))) {
                files.put(file, bytes.readAllBytes());
            }
        }
    }

    /** The sample with a job of the cluster, a lock and a cache. */
    static SampleJar withDigest() throws IOException {
        String sample = "org.debrief.sandbox.host.sample.";
        String objects = "com.atlassian.activeobjects.external.ActiveObjects";
        return new SampleJar().with(Digest.class).with(DigestLock.class)
                .importing("com.atlassian.scheduler,com.atlassian.scheduler.config,com.atlassian.beehive,com.atlassian.cache")
                .replacing("META-INF/spring/plugin-context.xml", "</beans>", "<bean class=\"" + sample + "Digest\" autowire=\"constructor\"/></beans>")
                .replacing("META-INF/plugin-components/imports", objects, String.join("\n", objects, "com.atlassian.beehive.ClusterLockService",
                        "com.atlassian.cache.CacheManager", "com.atlassian.scheduler.SchedulerService"))
                .replacing("META-INF/plugin-components/exports", sample + "Started#",
                        sample + "Digest#com.atlassian.sal.api.lifecycle.LifecycleAware\n" + sample + "Started#");
    }

    SampleJar with(Class<?> type) throws IOException {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = type.getClassLoader().getResourceAsStream(path)) {
            files.put(path, bytes.readAllBytes());
        }
        return this;
    }

    SampleJar with(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Puts the class into a jar inside the jar. */
    SampleJar embedding(Class<?> type) throws IOException {
        String path = type.getName().replace('.', '/') + ".class";
        ByteArrayOutputStream library = new ByteArrayOutputStream();
        try (JarOutputStream zip = new JarOutputStream(library); InputStream bytes = type.getClassLoader().getResourceAsStream(path)) {
            zip.putNextEntry(new ZipEntry(path));
            bytes.transferTo(zip);
        }
        files.put(LIBRARY, library.toByteArray());
        return this;
    }

    /** Another plugin, by this key. */
    SampleJar named(String newKey) {
        key = newKey;
        return this;
    }

    SampleJar importing(String packageName) {
        imports = "," + packageName;
        return this;
    }

    SampleJar replacing(String file, String old, String text) {
        return with(file, text(file).replace(old, text));
    }

    private String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    Path in(Path folder) throws IOException {
        Path jar = folder.resolve("sample.jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", key);
        main.putValue("Atlassian-Plugin-Key", key);
        main.putValue("Spring-Context", "*");
        main.putValue("Bundle-ClassPath", files.containsKey(LIBRARY) ? ".," + LIBRARY : ".");
        main.putValue("Import-Package", String.join(",", "com.atlassian.activeobjects.external", "com.atlassian.annotations.security",
                "com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.sal.api.message", "com.atlassian.sal.api.lifecycle",
                "com.atlassian.sal.api.transaction", "com.atlassian.sal.api.user", "com.atlassian.templaterenderer",
                "com.atlassian.webresource.api.assembler", "com.atlassian.confluence.macro" + OPTIONAL, "com.atlassian.jira.bc.issue" + OPTIONAL,
                "jakarta.inject", "jakarta.servlet", "jakarta.servlet.http", "jakarta.ws.rs", "jakarta.ws.rs.core", "jakarta.ws.rs.ext", "net.java.ao", "net.java.ao.schema") + imports);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        manifest.write(header);
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out)) {
            put("META-INF/MANIFEST.MF", header.toByteArray(), zip);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(file.getKey(), file.getValue(), zip);
            }
        }
        return jar;
    }

    private static void put(String name, byte[] content, JarOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
