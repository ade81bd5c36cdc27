package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Permission;

/**
 * The people who watch or voted for an issue. Of others than themselves readers learn it only where they may view voters and watchers.
 */
record CrowdField(String table, JiraModel model) implements ValueField, Suggesting {
    @Override
    public Set<Operator> operators() {
        return EQUALITY;
    }

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        return people().problem(field, value, asking);
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        List<String> keys = values.stream().flatMap(value -> people().stored(value, asking).stream()).toList();
        List<Long> open = asking.projects().stream()
                .filter(project -> model.permissions().allows(Permission.VIEW_VOTERS_AND_WATCHERS, project, asking.reader())).toList();
        String own = asking.reader() == null ? "" : asking.reader().key();
        return Fragment.of("exists (select 1 from " + table + " w where w.issue = i.id and w.person = any(?) and (w.person = ? or i.project = any(?)))",
                keys, own, open);
    }

    @Override
    public Fragment filled() {
        return Fragment.ALL;
    }

    @Override
    public List<Suggestion> suggestions(String typed, Asking asking) {
        return people().suggestions(typed, asking);
    }

    private UserField people() {
        return new UserField(new Place.Column("assignee"), EQUALITY, model.users());
    }
}
