package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.jira.model.Users;

/**
 * A field whose values are users, named by user name, full name or e-mail address.
 */
record UserField(Place place, Set<Operator> operators, Users users) implements ValueField, Suggesting, HistoryValues {
    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        return keys(value).isEmpty() ? Optional.of(String.format(NamedField.VALUE, value.text(), field)) : Optional.empty();
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return place.any("%s = any(?)", values.stream().flatMap(value -> keys(value).stream()).distinct().toList());
    }

    @Override
    public Fragment filled() {
        return place.filled();
    }

    /** As in the product's pickers: a word of the full name, the user name or the address begins so. Only those who signed in may look for people. */
    @Override
    public List<Suggestion> suggestions(String typed, Asking asking) {
        if (asking.reader() == null) {
            return List.of();
        }
        String start = typed.toLowerCase(Locale.ROOT);
        return users.all().stream().filter(User::active).filter(user -> fits(user, start)).limit(MOST)
                .map(user -> new Suggestion(user.name(), user.fullName() + " - " + user.email() + " (" + user.name() + ")")).toList();
    }

    private static boolean fits(User user, String start) {
        return Stream.concat(Stream.of(user.name(), user.email(), user.fullName()), Stream.of(user.fullName().split("\\s+")))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).startsWith(start));
    }

    @Override
    public List<String> stored(Literal value, Asking asking) {
        return keys(value);
    }

    private List<String> keys(Literal value) {
        Optional<User> named = users.byName(value.text()).or(() -> users.byKey(value.text()));
        return named.map(user -> List.of(user.key())).orElseGet(() -> users.all().stream()
                .filter(user -> user.fullName().equalsIgnoreCase(value.text()) || user.email().equalsIgnoreCase(value.text())).map(User::key)
                .toList());
    }
}
