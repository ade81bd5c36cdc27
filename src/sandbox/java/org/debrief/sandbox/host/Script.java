package org.debrief.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A file of statements beside a class, which make the tables they need where these are missing. */
public record Script(Class<?> beside, String name) {
    private static final Pattern END = Pattern.compile(";\\s*(\\R|$)");

    /** Runs the statements one after the other. */
    public void run(Statements statements) {
        for (String statement : END.split(text())) {
            if (!statement.isBlank()) {
                statements.change(statement);
            }
        }
    }

    private String text() {
        try (InputStream bytes = beside.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
