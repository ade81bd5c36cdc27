package org.debrief.sandbox.jira.api.field;

import static java.util.stream.Collectors.toCollection;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.StoredField;

/**
 * The values of custom fields as the product hands them out and takes them: texts, numbers, timestamps, options, people, sets of labels.
 */
public final class Values {
    private final Site site;

    public Values(Site site) {
        this.site = site;
    }

    /** The value as the product gives it, null for none. */
    public Object given(long issue, FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return text.text();
        } else if (value instanceof FieldValue.Amount amount) {
            return amount.number();
        } else if (value instanceof FieldValue.Moment moment) {
            return Timestamp.from(moment.at());
        } else if (value instanceof FieldValue.Day day) {
            return midnight(day.date());
        } else if (value instanceof FieldValue.Choice choice) {
            return site.model().options().byId(choice.option()).map(ApiOption::new).orElse(null);
        } else if (value instanceof FieldValue.Person person) {
            return site.user(person.key());
        } else if (value instanceof FieldValue.People people) {
            return people.keys().stream().map(site::user).sorted(Comparator.comparing(ApplicationUser::getDisplayName)).toList();
        } else if (value instanceof FieldValue.Labels labels) {
            return labels.labels().stream().map(label -> new Label(null, issue, label)).collect(toCollection(LinkedHashSet::new));
        }
        return null;
    }

    /** The value to keep, null for none; a value of the wrong class fails as in the product. */
    public FieldValue kept(CustomField field, Object value) {
        if (value == null || value instanceof Collection<?> many && many.isEmpty() || value instanceof String text && text.isEmpty()) {
            return null;
        }
        StoredField stored = site.model().fields().byId(field.getIdAsLong())
                .orElseThrow(() -> new IllegalArgumentException("There is no custom field " + field.getId()));
        return kept(stored.type(), value);
    }

    private static FieldValue kept(FieldType type, Object value) {
        return switch (type) {
            case TEXT_FIELD, TEXT_AREA, URL -> new FieldValue.Text((String) value);
            case FLOAT -> new FieldValue.Amount((Double) value);
            case DATE_PICKER -> new FieldValue.Day(day((Date) value));
            case DATE_TIME -> new FieldValue.Moment(Instant.ofEpochMilli(((Date) value).getTime()));
            case SELECT, RADIO_BUTTONS -> new FieldValue.Choice(((Option) value).getOptionId());
            case USER_PICKER -> new FieldValue.Person(((ApplicationUser) value).getKey());
            case MULTI_USER_PICKER -> people((Collection<?>) value);
            case LABELS -> labels((Set<?>) value);
        };
    }

    private static FieldValue people(Collection<?> users) {
        return new FieldValue.People(users.stream().map(user -> ((ApplicationUser) user).getKey()).distinct().sorted().toList());
    }

    private static FieldValue labels(Set<?> labels) {
        List<String> texts = labels.stream().map(label -> ((Label) label).getLabel()).toList();
        return new FieldValue.Labels(texts);
    }

    /** A day as the product hands it out: its first instant in the server's zone. */
    public static Timestamp midnight(LocalDate day) {
        return day == null ? null : Timestamp.from(day.atStartOfDay(Site.systemZone()).toInstant());
    }

    /** The day an instant falls on in the server's zone. */
    public static LocalDate day(Date instant) {
        return instant == null ? null : Instant.ofEpochMilli(instant.getTime()).atZone(Site.systemZone()).toLocalDate();
    }
}
