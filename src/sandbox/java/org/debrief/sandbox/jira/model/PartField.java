package org.debrief.sandbox.jira.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * A field whose values are parts of the project: components or versions.
 */
public enum PartField {
    COMPONENTS(1, SystemField.COMPONENTS, "Component"),
    FIX_VERSIONS(2, SystemField.FIX_VERSIONS, "Fix Version"),
    VERSIONS(3, SystemField.VERSIONS, "Version");

    private final long number;
    private final SystemField field;
    private final String inHistory;

    PartField(long number, SystemField field, String inHistory) {
        this.number = number;
        this.field = field;
        this.inHistory = inHistory;
    }

    /** The field of parts behind a system field, if it is one. */
    public static Optional<PartField> of(SystemField field) {
        return Arrays.stream(values()).filter(part -> part.field == field).findFirst();
    }

    static PartField ofNumber(long number) {
        return Arrays.stream(values()).filter(part -> part.number == number).findFirst().orElseThrow();
    }

    /** What the tables {@code issue_part} and {@code indexed_part} keep in their column {@code field}. */
    public long number() {
        return number;
    }

    public SystemField field() {
        return field;
    }

    /** What the history of issues calls it. */
    String inHistory() {
        return inHistory;
    }
}
