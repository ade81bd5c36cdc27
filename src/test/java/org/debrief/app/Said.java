package org.debrief.app;

import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.function.ThrowingRunnable;

/** What a refusal said, as {@code path key}. */
public final class Said {

    private Said() {}

    /** The problems of an input that must be refused. */
    public static List<String> by(ThrowingRunnable work) {
        return by(InvalidInput.class, work);
    }

    /** The problems of a refusal of that type. */
    public static List<String> by(Class<? extends Refusal> type, ThrowingRunnable work) {
        return assertThrows(type, work).problems().stream()
                .map(problem -> problem.field() + " " + problem.message().key().replace("debrief.error.", ""))
                .toList();
    }
}
