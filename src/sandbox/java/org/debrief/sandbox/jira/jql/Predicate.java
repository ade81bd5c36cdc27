package org.debrief.sandbox.jira.jql;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What narrows a question about the history of a field: when, by whom, from and to what.
 */
public record Predicate(Kind kind, Operand operand) {
    /** The ways to narrow. */
    public enum Kind {
        AFTER, BEFORE, ON, DURING, BY, FROM, TO;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean dated() {
            return this == AFTER || this == BEFORE || this == ON || this == DURING;
        }

        boolean valued() {
            return this == FROM || this == TO;
        }

        static Optional<Kind> of(Token token) {
            return Arrays.stream(values()).filter(kind -> token.word(kind.word())).findFirst();
        }
    }

    @Override
    public String toString() {
        return kind.word() + " " + operand;
    }
}
