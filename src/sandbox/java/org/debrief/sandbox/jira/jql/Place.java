package org.debrief.sandbox.jira.jql;

import org.debrief.sandbox.jira.model.PartField;
import org.debrief.sandbox.jira.model.StoredField;

/**
 * Where the index keeps a field: a column of the issue, or rows of its own.
 */
sealed interface Place {
    /** That some value of the field meets a condition; {@code %s} in it stands for the value. */
    Fragment any(String condition, Object... arguments);

    /** That the field has a value. */
    Fragment filled();

    /** That the field has none. */
    default Fragment empty() {
        return filled().not();
    }

    /** What to sort by; {@code %s} in it stands for the value, of which the least counts. */
    String sorting(String expression);

    /** A column of the issue. */
    record Column(String name) implements Place {
        @Override
        public Fragment any(String condition, Object... arguments) {
            return Fragment.of(String.format(condition, "i." + name), arguments);
        }

        @Override
        public Fragment filled() {
            return Fragment.of("i." + name + " is not null");
        }

        @Override
        public String sorting(String expression) {
            return String.format(expression, "i." + name);
        }
    }

    /** Rows of a table with the columns {@code issue} and {@code field}. */
    record Rows(String table, long field, String column) implements Place {
        static Rows labels(long field) {
            return new Rows("indexed_label", field, "label");
        }

        static Rows parts(PartField field) {
            return new Rows("indexed_part", field.number(), "part");
        }

        static Rows values(StoredField field, String column) {
            return new Rows("indexed_value", field.id(), column);
        }

        @Override
        public Fragment any(String condition, Object... arguments) {
            return exists(" and " + String.format(condition, "v." + column), arguments);
        }

        @Override
        public Fragment filled() {
            return exists("");
        }

        @Override
        public String sorting(String expression) {
            return "(select min(" + String.format(expression, "v." + column) + ") from " + table + " v where v.issue = i.id and v.field = " + field
                    + ")";
        }

        private Fragment exists(String condition, Object... arguments) {
            return Fragment.of("exists (select 1 from " + table + " v where v.issue = i.id and v.field = " + field + condition + ")", arguments);
        }
    }

    /** The comments of the issue. */
    record Comments() implements Place {
        @Override
        public Fragment any(String condition, Object... arguments) {
            return Fragment.of("exists (select 1 from indexed_comment c where c.issue = i.id and " + String.format(condition, "c.body") + ")",
                    arguments);
        }

        @Override
        public Fragment filled() {
            return Fragment.of("exists (select 1 from indexed_comment c where c.issue = i.id)");
        }

        @Override
        public String sorting(String expression) {
            throw new UnsupportedOperationException("comments are not sorted by");
        }
    }
}
