package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.jira.model.Users;

/**
 * A field whose values are users, named by user name, full name or e-mail address.
 */
record UserField(Place place, Users users) implements ValueField {
    @Override
    public Set<Operator> operators() {
        return OPTIONAL;
    }

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

    private List<String> keys(Literal value) {
        Optional<User> named = users.byName(value.text()).or(() -> users.byKey(value.text()));
        return named.map(user -> List.of(user.key())).orElseGet(() -> users.all().stream()
                .filter(user -> user.fullName().equalsIgnoreCase(value.text()) || user.email().equalsIgnoreCase(value.text())).map(User::key).toList());
    }
}
