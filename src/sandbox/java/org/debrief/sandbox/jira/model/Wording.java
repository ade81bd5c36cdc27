package org.debrief.sandbox.jira.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How the history writes values: the raw one beside the one people read.
 */
final class Wording {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter RAW_MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);

    private final Constants constants;
    private final Names names;

    Wording(Constants constants, Names names) {
        this.constants = constants;
        this.names = names;
    }

    Constants constants() {
        return constants;
    }

    String name(SystemField field) {
        return field == SystemField.PARENT ? "Parent" : field.id();
    }

    String name(long customField) {
        return names.field(customField);
    }

    StoredChange.Side part(PartField field, long part) {
        return new StoredChange.Side(String.valueOf(part), field == PartField.COMPONENTS ? names.component(part) : names.version(part));
    }

    StoredChange.Side side(SystemField field, Object value) {
        if (value == null) {
            return field == SystemField.LABELS ? new StoredChange.Side(null, "") : StoredChange.Side.NOTHING;
        }
        return switch (field) {
            case SUMMARY, DESCRIPTION, ENVIRONMENT -> new StoredChange.Side(null, (String) value);
            case LABELS -> new StoredChange.Side(null, joined((Iterable<?>) value));
            case DUE -> new StoredChange.Side(value.toString(), ((LocalDate) value) + " 00:00:00.0");
            case ASSIGNEE, REPORTER, CREATOR -> new StoredChange.Side((String) value, names.person((String) value));
            case COMPONENTS, FIX_VERSIONS, VERSIONS -> throw new IllegalArgumentException("Each part is worded by itself: " + field);
            case SECURITY -> new StoredChange.Side(value.toString(), names.level((Long) value));
            case PROJECT -> new StoredChange.Side(value.toString(), names.project((Long) value));
            case TYPE -> new StoredChange.Side(value.toString(), names.type((Long) value));
            case PARENT -> new StoredChange.Side(value.toString(), names.issue((Long) value));
            case STATUS -> new StoredChange.Side(value.toString(), constants.status((Long) value).orElseThrow().name());
            case PRIORITY -> new StoredChange.Side(value.toString(), constants.priority((Long) value).orElseThrow().name());
            case RESOLUTION -> new StoredChange.Side(value.toString(), constants.resolution((Long) value).orElseThrow().name());
        };
    }

    StoredChange.Side side(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return new StoredChange.Side(null, text.text());
        } else if (value instanceof FieldValue.Amount amount) {
            return new StoredChange.Side(null, plain(amount.number()));
        } else if (value instanceof FieldValue.Moment moment) {
            return new StoredChange.Side(RAW_MOMENT.format(moment.at().atOffset(ZoneOffset.UTC)),
                    MOMENT.format(moment.at().atZone(ZoneId.systemDefault())));
        } else if (value instanceof FieldValue.Day day) {
            return new StoredChange.Side(day.date().toString(), DAY.format(day.date()));
        } else if (value instanceof FieldValue.Choice choice) {
            return new StoredChange.Side(String.valueOf(choice.option()), names.option(choice.option()));
        } else if (value instanceof FieldValue.Person person) {
            return new StoredChange.Side(person.key(), names.person(person.key()));
        } else if (value instanceof FieldValue.People people) {
            return new StoredChange.Side(people.keys().toString(), people(people.keys()));
        } else if (value instanceof FieldValue.Labels labels) {
            return new StoredChange.Side(null, joined(labels.labels()));
        }
        return StoredChange.Side.NOTHING;
    }

    private String people(List<String> keys) {
        return keys.stream().map(key -> names.person(key) + "(" + key + ")").collect(Collectors.joining(", ", "[", "]"));
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static String joined(Iterable<?> labels) {
        StringBuilder text = new StringBuilder();
        labels.forEach(label -> text.append(text.isEmpty() ? "" : " ").append(label));
        return text.toString();
    }
}
