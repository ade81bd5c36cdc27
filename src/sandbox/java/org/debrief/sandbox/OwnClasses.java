package org.debrief.sandbox;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sandbox's own classes, loaded ahead of their use: the build that makes a new plugin may write their files anew while the
 * sandbox runs from them.
 */
final class OwnClasses {
    private static final Logger LOG = LoggerFactory.getLogger(OwnClasses.class);
    private static final String CLASS = ".class";

    private OwnClasses() {
    }

    /** Loads all of them, in the background. */
    static void load() {
        Thread thread = new Thread(OwnClasses::loadNow, "own classes");
        thread.setDaemon(true);
        thread.start();
    }

    private static void loadNow() {
        for (Class<?> member : new Class<?>[] {OwnClasses.class, com.atlassian.sal.api.ApplicationProperties.class}) {
            try {
                Path root = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
                if (Files.isDirectory(root)) {
                    loadFrom(root);
                }
            } catch (IOException | URISyntaxException e) {
                LOG.warn("The classes beside {} cannot be loaded ahead", member, e);
            }
        }
    }

    private static void loadFrom(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "."))
                    .filter(name -> name.endsWith(CLASS) && (name.startsWith("org.debrief.sandbox.") || name.startsWith("com.atlassian.")))
                    .forEach(name -> load(name.substring(0, name.length() - CLASS.length())));
        }
    }

    private static void load(String className) {
        try {
            Class.forName(className, false, OwnClasses.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.debug("{} cannot be loaded ahead", className, e);
        }
    }
}
