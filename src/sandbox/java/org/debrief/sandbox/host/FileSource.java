package org.debrief.sandbox.host;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
        return inFolder(path).map(FileSource::address).orElseGet(() -> jar.apply(path));
    }

    /** When the folder's file was last changed, in milliseconds since 1970; 0 when the folder has none. */
    public long changed(String path) {
        return inFolder(path).map(file -> file.toFile().lastModified()).orElse(0L);
    }

    private Optional<Path> inFolder(String path) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
