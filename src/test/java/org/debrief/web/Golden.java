package org.debrief.web;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say, byte by byte, what is rendered; {@code -Ddebrief.golden=write} writes them anew, to be looked at before they are committed. */
public final class Golden {

    private Golden() {}

    /** Compares with a file of {@code src/test/resources}. */
    public static void compare(String file, String rendered) {
        if ("write".equals(System.getProperty("debrief.golden"))) {
            write(Path.of("src/test/resources", file), rendered);
        } else {
            assertEquals(Fixture.text("/" + file), rendered);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
