package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.debrief.sandbox.jira.model.JiraModel;

/**
 * A field whose values are issues, named by key or id: the issue itself or its parent. No look-up happens while SQL is made of it.
 */
record IssueField(boolean parent, JiraModel model) implements JqlField {
    @Override
    public Set<Operator> operators() {
        return parent ? EQUALITY : COMPARABLE;
    }

    @Override
    public List<String> problems(String field, List<Literal> values, Asking asking) {
        return NamedIssues.of(values, this, asking).problems(field, values);
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        if (!parent) {
            return same(values);
        }
        Fragment parents = asking.visibleIssues().and(same(values));
        return new Fragment("i.parent in (select i.id from issue i where " + parents.sql() + ")", parents.arguments());
    }

    /** That the issue {@code i} is one of those named. */
    Fragment same(List<Literal> values) {
        List<Long> ids = values.stream().map(Literal::number).filter(Objects::nonNull).toList();
        List<IssueKey> keys = keys(values);
        List<Fragment> either = new ArrayList<>();
        either.add(Fragment.of("i.id = any(?)", ids));
        IssueKey.byProject(keys).forEach((project, numbers) -> model.projects().byKey(project)
                .ifPresent(known -> either.add(Fragment.of("i.project = ? and i.number = any(?)", known.id(), numbers))));
        either.add(Fragment.of("i.id in (select m.issue from moved_issue m where m.old_key = any(?))", keys.stream().map(IssueKey::toString).toList()));
        return Fragment.any(either);
    }

    /** Issues of one project are in the order of their numbers, others are not compared. */
    @Override
    public Fragment compared(Operator operator, Literal value, Asking asking) {
        if (value.number() != null) {
            return Fragment.of("i.id " + operator.symbol() + " ?", value.number());
        }
        return IssueKey.of(value.text()).flatMap(key -> model.projects().byKey(key.project())
                .map(project -> Fragment.of("i.project = ? and i.number " + operator.symbol() + " ?", project.id(), key.number()))).orElse(Fragment.NONE);
    }

    @Override
    public Fragment filled() {
        return Fragment.of(parent ? "i.parent is not null" : "true");
    }

    static List<IssueKey> keys(List<Literal> values) {
        return values.stream().filter(value -> value.number() == null).flatMap(value -> IssueKey.of(value.text()).stream()).toList();
    }
}
