package com.atlassian.jira.issue.label;

import java.util.Objects;

/** A label of an issue. */
public final class Label {

    private final Long id;
    private final Long issue;
    private final String label;

    public Label(Long id, Long issue, String label) {
        this.id = id;
        this.issue = issue;
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that
                && Objects.equals(id, that.id)
                && Objects.equals(issue, that.issue)
                && Objects.equals(label, that.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, issue, label);
    }

    @Override
    public String toString() {
        return label;
    }
}
