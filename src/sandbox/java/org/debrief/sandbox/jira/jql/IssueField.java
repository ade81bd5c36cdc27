package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
    public Optional<String> problem(String field, Literal value, Asking asking) {
        if (!ids(value, asking).isEmpty()) {
            return Optional.empty();
        }
        if (value.number() != null) {
            return Optional.of("An issue with ID '" + value.text() + "' does not exist for field '" + field + "'.");
        }
        return Optional.of(KEY.matcher(value.text().toUpperCase(Locale.ROOT)).matches()
                ? "An issue with key '" + value.text() + "' does not exist for field '" + field + "'."
                : "The issue key '" + value.text() + "' for field '" + field + "' is invalid.");
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        List<Long> ids = new ArrayList<>(values.stream().map(Literal::number).filter(Objects::nonNull).toList());
        List<String> keys = values.stream().filter(value -> value.number() == null).map(Literal::text).toList();
        if (!keys.isEmpty()) {
            ids.addAll(issues.ids(keys, asking.projects()));
        }
        return Fragment.of("i." + column + " = any(?)", ids);
    }

    @Override
    public Fragment filled() {
        return Fragment.of("i." + column + " is not null");
    }

    private List<Long> ids(Literal value, Asking asking) {
        Optional<StoredIssue> issue = value.number() == null ? issues.byKey(value.text()) : issues.byId(value.number());
        return issue.filter(found -> asking.projects().contains(found.fields().project())).map(found -> List.of(found.id())).orElse(List.of());
    }
}
