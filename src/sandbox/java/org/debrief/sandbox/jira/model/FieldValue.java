package org.debrief.sandbox.jira.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The value of a custom field in one issue; a field without a value has none at all.
 */
public sealed interface FieldValue {
    /** Text of a single-line, multi-line or address field. */
    record Text(String text) implements FieldValue {
    }

    /** A number. */
    record Amount(double number) implements FieldValue {
    }

    /** An instant, to the millisecond. */
    record Moment(Instant at) implements FieldValue {
    }

    /** A day without a zone. */
    record Day(LocalDate date) implements FieldValue {
    }

    /** The id of a chosen option. */
    record Choice(long option) implements FieldValue {
    }

    /** A user key. */
    record Person(String key) implements FieldValue {
    }

    /** User keys, in the order given. */
    record People(List<String> keys) implements FieldValue {
        public People {
            keys = List.copyOf(keys);
        }
    }

    /** Labels, sorted, each once. */
    record Labels(SortedSet<String> labels) implements FieldValue {
        public Labels {
            labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
        }

        public Labels(Collection<String> labels) {
            this(new TreeSet<>(labels));
        }
    }
}
