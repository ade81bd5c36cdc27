package org.debrief.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.debrief.jira.role.FieldRole;
import org.debrief.jira.role.Roster;

/** The values of our fields in one issue; a field that does not apply has none. */
final class FieldValues {

    private final Issue issue;
    private final Roster roster;

    FieldValues(Issue issue, Roster roster) {
        this.issue = issue;
        this.roster = roster;
    }

    private <T> Optional<T> value(FieldRole role, Class<T> type) {
        return roster.field(role).map(issue::getCustomFieldValue).filter(type::isInstance).map(type::cast);
    }

    /** Prose with line feeds, {@code null} when there is none. */
    String prose(FieldRole role) {
        return value(role, String.class).map(FieldValues::written).orElse(null);
    }

    /** A text with line feeds where browsers send other line ends, {@code null} when it is empty. */
    static String written(String text) {
        return text == null || text.isEmpty() ? null : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    Instant instant(FieldRole role) {
        return value(role, Date.class).map(date -> Instant.ofEpochMilli(date.getTime())).orElse(null);
    }

    String person(FieldRole role) {
        return value(role, ApplicationUser.class).map(ApplicationUser::getUsername).orElse(null);
    }

    List<String> people(FieldRole role) {
        return elements(role).stream()
                .filter(ApplicationUser.class::isInstance)
                .map(user -> ((ApplicationUser) user).getUsername())
                .toList();
    }

    /** Labels by name, for Jira keeps no order of them. */
    List<String> labels(FieldRole role) {
        return elements(role).stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getLabel())
                .sorted()
                .toList();
    }

    private Collection<?> elements(FieldRole role) {
        return value(role, Collection.class).<Collection<?>>map(elements -> elements).orElse(List.of());
    }

    /** The key of the chosen option, {@code null} when none is chosen. */
    String choice(FieldRole role) {
        return value(role, Option.class).map(option -> roster.key(role, option)).orElse(null);
    }

    /** The constant named by the chosen option, {@code null} when none is chosen or it is none of ours. */
    <E extends Enum<E>> E choice(FieldRole role, Class<E> type) {
        String key = choice(role);
        for (E constant : type.getEnumConstants()) {
            if (Objects.equals(constant.name(), key)) {
                return constant;
            }
        }
        return null;
    }
}
