package org.debrief.app;

import java.util.List;

/** The input cannot be used; nothing was changed. */
public final class InvalidInput extends Refusal {

    private static final long serialVersionUID = 1L;

    /** The input has these problems, at least one. */
    public InvalidInput(List<Problem> problems) {
        super(problems);
    }

    /** One field is wrong. */
    public static InvalidInput at(String field, String key, Object... arguments) {
        return new InvalidInput(List.of(Problem.at(field, key, arguments)));
    }
}
