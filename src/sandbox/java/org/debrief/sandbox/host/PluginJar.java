package org.debrief.sandbox.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The plugin's jar as it was when it was read: a build may replace the file at any time, which does a running plugin no harm. */
record PluginJar(byte[] bytes, String key, String build) {
    private static final int BUILD_LENGTH = 8;

    /** Reads a jar to the end; one that a build has not finished is refused, and so is what is not a plugin. */
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
        }
    }

    private static String key(byte[] bytes) throws IOException {
        Path copy = Files.createTempFile("plugin", ".jar");
        try {
            Files.write(copy, bytes);
            try (JarFile jar = new JarFile(copy.toFile())) {
                Manifest manifest = jar.getManifest();
                return manifest == null ? null : manifest.getMainAttributes().getValue("Atlassian-Plugin-Key");
            }
        } finally {
            Files.delete(copy);
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
