package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.jira.model.JiraModel;

/**
 * Those of the issues a query names which exist and which its reader may see; they are looked up together, however many.
 */
record NamedIssues(Set<Long> ids, Set<String> keys) {
    private static final NamedIssues NONE = new NamedIssues(Set.of(), Set.of());

    /** The issues named anywhere in a query; two statements, none if it names no issue. */
    static NamedIssues of(JqlQuery query, Vocabulary vocabulary, Asking asking) {
        List<Literal> named = new ArrayList<>();
        Optional<IssueField> field = query.clause().stream().flatMap(Clause::parts).filter(Clause.Condition.class::isInstance)
                .map(Clause.Condition.class::cast).flatMap(condition -> add(condition, vocabulary.find(condition.field(), asking), named).stream())
                .reduce((one, other) -> one);
        return field.map(known -> of(named, known, asking)).orElse(NONE);
    }

    private static Optional<IssueField> add(Clause.Condition condition, List<Known> fields, List<Literal> named) {
        Optional<IssueField> field = fields.stream().map(Known::field).filter(IssueField.class::isInstance).map(IssueField.class::cast).findFirst();
        if (field.isPresent()) {
            Values.flat(condition.operand()).stream().filter(Operand.Single.class::isInstance)
                    .forEach(operand -> named.add(((Operand.Single) operand).literal()));
        }
        return field;
    }

    static NamedIssues of(List<Literal> named, IssueField field, Asking asking) {
        if (named.isEmpty()) {
            return NONE;
        }
        JiraModel model = field.model();
        Fragment where = asking.visibleIssues().and(field.same(named));
        Set<Long> ids = new HashSet<>();
        Set<String> keys = new HashSet<>();
        model.sql().list("select i.id, p.project_key, i.number from issue i join project p on p.id = i.project where " + where.sql(),
                row -> ids.add(row.getLong(1)) && keys.add(row.getString(2) + "-" + row.getLong(3)), where.arguments().toArray());
        List<String> asked = IssueField.keys(named).stream().map(IssueKey::toString).toList();
        keys.addAll(model.sql().list("select old_key from moved_issue where issue = any(?) and old_key = any(?)", row -> row.getString(1), ids, asked));
        return new NamedIssues(ids, keys);
    }

    /** What is wrong with values that should be among these issues. */
    List<String> problems(String field, List<Literal> values) {
        return values.stream().flatMap(value -> problem(field, value).stream()).toList();
    }

    private Optional<String> problem(String field, Literal value) {
        if (value.number() != null) {
            return ids.contains(value.number()) ? Optional.empty()
                    : Optional.of("A value with ID '" + value.text() + "' does not exist for the field '" + field + "'.");
        }
        Optional<IssueKey> key = IssueKey.of(value.text());
        if (key.isEmpty()) {
            return Optional.of("The issue key '" + value.text() + "' for field '" + field + "' is invalid.");
        }
        return keys.contains(key.get().toString()) ? Optional.empty()
                : Optional.of("An issue with key '" + value.text() + "' does not exist for field '" + field + "'.");
    }
}
