package org.debrief.sandbox.jira.jql;

/**
 * A field as the vocabulary knows it: how it is compared, what its values are, and the way to sort by it.
 */
record Known(JqlField field, DataType type, Sorting sorting) {
    static Known unsorted(JqlField field, DataType type) {
        return new Known(field, type, Sorting.NONE);
    }

    /** Whether one can only sort by the field. */
    boolean searchable() {
        return !field.operators().isEmpty();
    }
}
