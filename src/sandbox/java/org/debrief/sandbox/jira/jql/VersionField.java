package org.debrief.sandbox.jira.jql;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredVersion;

/**
 * A field whose values are versions of the projects a reader may browse. A version is compared with those of its own project, in their order there.
 */
record VersionField(Place place, JiraModel model) implements ValueField, Suggesting, HistoryValues {
    private static final Set<Operator> OPERATORS = EnumSet.range(Operator.EQUALS, Operator.IS_NOT);

    @Override
    public Set<Operator> operators() {
        return OPERATORS;
    }

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        boolean pattern = value.text().contains("*") || value.text().contains("?");
        if (pattern || named(value, asking).findAny().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(value.number() == null ? String.format(NamedField.VALUE, value.text(), field)
                : "A value with ID '" + value.text() + "' does not exist for the field '" + field + "'.");
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return any(values.stream().flatMap(value -> named(value, asking)));
    }

    @Override
    public Fragment compared(Operator operator, Literal value, Asking asking) {
        if (operator == Operator.LIKE) {
            Glob glob = new Glob(value.text());
            return any(all(asking).filter(version -> glob.matches(version.name())));
        }
        return any(named(value, asking).flatMap(version -> beside(version, operator)));
    }

    @Override
    public Fragment filled() {
        return place.filled();
    }

    @Override
    public List<Suggestion> suggestions(String typed, Asking asking) {
        return all(asking).map(StoredVersion::name).filter(name -> name.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))).distinct()
                .limit(MOST).map(Suggestion::of).toList();
    }

    @Override
    public List<String> stored(Literal value, Asking asking) {
        return named(value, asking).map(version -> String.valueOf(version.id())).toList();
    }

    private Fragment any(Stream<StoredVersion> versions) {
        return place.any("%s = any(?)", versions.map(StoredVersion::id).distinct().toList());
    }

    private Stream<StoredVersion> beside(StoredVersion version, Operator operator) {
        List<StoredVersion> order = model.parts().versions().of(version.project());
        int at = order.indexOf(version);
        return switch (operator) {
            case LESS -> order.subList(0, at).stream();
            case LESS_OR_EQUAL -> order.subList(0, at + 1).stream();
            case GREATER -> order.subList(at + 1, order.size()).stream();
            default -> order.subList(at, order.size()).stream();
        };
    }

    private Stream<StoredVersion> named(Literal value, Asking asking) {
        List<StoredVersion> byName = all(asking).filter(version -> version.name().equalsIgnoreCase(value.text())).toList();
        return byName.isEmpty() ? all(asking).filter(version -> String.valueOf(version.id()).equals(value.text())) : byName.stream();
    }

    private Stream<StoredVersion> all(Asking asking) {
        return asking.projects().stream().flatMap(project -> model.parts().versions().of(project).stream());
    }
}
