package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.jira.model.Sql;

/**
 * A field whose values are labels, compared as whole words without regard to case.
 */
record LabelField(Place.Rows place, Sql sql) implements ValueField, Suggesting {
    @Override
    public Set<Operator> operators() {
        return OPTIONAL;
    }

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        return Optional.empty();
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return new WordField(place).equal(values, asking);
    }

    @Override
    public Fragment filled() {
        return place.filled();
    }

    /** Labels of issues the reader may see. */
    @Override
    public List<Suggestion> suggestions(String typed, Asking asking) {
        Fragment visible = asking.visibleIssues();
        Object[] arguments = Fragment.of("", place.field(), typed.toLowerCase(Locale.ROOT)).and(visible).arguments().toArray();
        return sql.list("select distinct v.label from indexed_label v join indexed_issue i on i.id = v.issue"
                + " where v.field = ? and locate(?, lower(v.label)) = 1 and " + visible.sql() + " order by v.label limit " + MOST,
                row -> Suggestion.of(row.getString(1)), arguments);
    }
}
