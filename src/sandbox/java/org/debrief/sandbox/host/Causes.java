package org.debrief.sandbox.host;

import java.util.ArrayList;
import java.util.List;

/** A failure in words: its own message and those of its causes, each once. */
final class Causes {
    private Causes() {
    }

    static List<String> of(Throwable failure) {
        List<String> words = new ArrayList<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
            String said = cause instanceof LinkageError ? cause.getClass().getSimpleName() + ": " + message : message;
            if (!words.contains(said)) {
                words.add(said);
            }
        }
        return words;
    }
}
