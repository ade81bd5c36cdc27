package org.debrief.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.debrief.sandbox.host.descriptor.Descriptor;

/** The plugin's jar as it was when it was read: a build may replace the file at any time, which does a running plugin no harm. */
record PluginJar(byte[] bytes, String key, String build) {
    private static final int BUILD_LENGTH = 8;

    /**
     * Reads a jar to the end; one that a build has not finished is refused, and so is what is not a plugin or has a descriptor that is no
     * XML, which the products too find out before they touch the plugin that runs.
     */
    static PluginJar read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String key = key(bytes);
            if (key == null) {
                throw new IllegalStateException("The manifest of " + file + " names no Atlassian-Plugin-Key");
            }
            return new PluginJar(bytes, key, build(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("The plugin's jar cannot be read: " + e.getMessage() + " (" + file + ")", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(e.getMessage() + " (" + file + ")", e);
        }
    }

    private static String key(byte[] bytes) throws IOException {
        Path copy = Files.createTempFile("plugin", ".jar");
        try {
            Files.write(copy, bytes);
            try (JarFile jar = new JarFile(copy.toFile())) {
                checkDescriptor(jar);
                Manifest manifest = jar.getManifest();
                return manifest == null ? null : manifest.getMainAttributes().getValue("Atlassian-Plugin-Key");
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static void checkDescriptor(JarFile jar) throws IOException {
        ZipEntry descriptor = jar.getEntry(Descriptor.FILE);
        if (descriptor != null) {
            try (InputStream xml = jar.getInputStream(descriptor)) {
                Descriptor.check(xml);
            }
        }
    }

    private static String build(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, BUILD_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
