package org.debrief.sandbox.host;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Where the plugin's templates, texts and files for browsers come from: its jar or, before it, a folder whose files are read anew
 * each time.
 */
public record FileSource(Function<String, URL> jar, Path folder) implements Function<String, URL> {
    private static final String PROPERTY = "sandbox.resources";

    /** The jar, and before it the folder that the system property {@code sandbox.resources} names, if it does. */
    static FileSource before(Function<String, URL> jar) {
        String named = System.getProperty(PROPERTY);
        if (named == null || named.isBlank()) {
            return new FileSource(jar, null);
        }
        if (!Files.isDirectory(Path.of(named))) {
            throw new IllegalStateException("The system property " + PROPERTY + " names no folder: " + named);
        }
        return new FileSource(jar, Path.of(named).toAbsolutePath().normalize());
    }

    /** Whether files may change at any time, so that nobody may remember what was in them. */
    public boolean changing() {
        return folder != null;
    }

    @Override
    public URL apply(String path) {
        if (folder != null) {
            Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
            if (file.startsWith(folder) && Files.isRegularFile(file)) {
                return address(file);
            }
        }
        return jar.apply(path);
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
