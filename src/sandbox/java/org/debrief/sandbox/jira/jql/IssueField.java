package org.debrief.sandbox.jira.jql;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.sandbox.jira.model.Issues;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * A field whose values are issues, named by key or id: the issue itself or its parent.
 */
record IssueField(String column, Issues issues) implements JqlField {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]*-[0-9]{1,18}");

    @Override
    public Set<Operator> operators() {
        return EQUALITY;
    }

    @Override
    public List<String> problems(String field, List<Literal> values, Asking asking) {
        Set<String> known = located(values, asking).stream().map(Issues.Located::key).collect(toSet());
        Set<Long> ids = issues.load(values.stream().map(Literal::number).filter(Objects::nonNull).toList()).stream()
                .filter(asking.visible()::includes).map(StoredIssue::id).collect(toSet());
        return values.stream().filter(value -> value.number() == null ? !known.contains(value.text()) : !ids.contains(value.number()))
                .map(value -> problem(field, value)).toList();
    }

    private static String problem(String field, Literal value) {
        if (value.number() != null) {
            return "An issue with ID '" + value.text() + "' does not exist for field '" + field + "'.";
        }
        return KEY.matcher(value.text().toUpperCase(Locale.ROOT)).matches()
                ? "An issue with key '" + value.text() + "' does not exist for field '" + field + "'."
                : "The issue key '" + value.text() + "' for field '" + field + "' is invalid.";
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        List<Long> ids = new ArrayList<>(values.stream().map(Literal::number).filter(Objects::nonNull).toList());
        located(values, asking).forEach(issue -> ids.add(issue.id()));
        return Fragment.of("i." + column + " = any(?)", ids);
    }

    @Override
    public Fragment filled() {
        return Fragment.of("i." + column + " is not null");
    }

    /** The issues behind the keys among the values, those the reader may see. */
    private List<Issues.Located> located(List<Literal> values, Asking asking) {
        List<Issues.Located> all = issues.located(values.stream().filter(value -> value.number() == null).map(Literal::text).toList());
        Set<Long> visible = issues.load(all.stream().map(Issues.Located::id).toList()).stream().filter(asking.visible()::includes)
                .map(StoredIssue::id).collect(toSet());
        return all.stream().filter(issue -> visible.contains(issue.id())).toList();
    }
}
