package org.debrief.sandbox.jira.api.field;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.ApiDates;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredOption;
import org.debrief.sandbox.jira.model.User;

/**
 * Reads what is typed or chosen for a custom field, as strings: dates in the reader's pattern, options by id, people by user name.
 */
public final class FieldText {
    private static final int TEXT_LIMIT = 32_767;
    private static final int LINE_LIMIT = 255;
    private static final String NONE = "-1";

    private final Site site;

    public FieldText(Site site) {
        this.site = site;
    }

    /**
     * The value to keep, null for none.
     *
     * @throws Refused with the product's message where the text is no value of the field
     */
    public FieldValue read(StoredField field, FieldContext context, List<String> typed) {
        List<String> parts = typed.stream().filter(part -> part != null && !part.isBlank()).toList();
        if (parts.isEmpty()) {
            return null;
        }
        String text = parts.get(0);
        return switch (field.type()) {
            case TEXT_FIELD -> new FieldValue.Text(limited(text.replaceAll("[\\r\\n]+", " "), LINE_LIMIT));
            case TEXT_AREA -> new FieldValue.Text(limited(text, TEXT_LIMIT));
            case URL -> new FieldValue.Text(url(text.trim()));
            case FLOAT -> new FieldValue.Amount(number(text.trim()));
            case DATE_PICKER -> new FieldValue.Day(Values.day(new ApiDates(site).typedDay(text)));
            case DATE_TIME -> new FieldValue.Moment(new ApiDates(site).typedMoment(text).toInstant());
            case SELECT, RADIO_BUTTONS -> choice(field, context, text.trim()).map(option -> new FieldValue.Choice(option.id())).orElse(null);
            case USER_PICKER -> new FieldValue.Person(user(text.trim()).key());
            case MULTI_USER_PICKER -> people(parts);
            case LABELS -> new FieldValue.Labels(labels(parts));
        };
    }

    /** Labels as typed, apart by blanks or given one by one. */
    public static List<String> labels(List<String> parts) {
        List<String> labels = new ArrayList<>();
        for (String label : parts) {
            if (label.strip().matches("(?s).*\\s.*")) {
                throw new Refused("The label '" + label + "' contains spaces which is invalid.");
            }
            if (label.length() > LINE_LIMIT) {
                throw new Refused("The label '" + label + "' exceeds the maximum length for a label which is 255 characters.");
            }
            labels.add(label.strip());
        }
        return labels;
    }

    /** The text if it is not too long. */
    public static String limited(String text, int limit) {
        if (text.length() > limit) {
            throw new Refused(String.format("The entered text is too long. It exceeds the allowed limit of %,d characters.", limit));
        }
        return text;
    }

    private static String url(String text) {
        try {
            URI uri = new URI(limited(text, LINE_LIMIT));
            if (uri.getScheme() != null && uri.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException e) {
            throw new Refused("Not a valid URL");
        }
        throw new Refused("Not a valid URL");
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new Refused("'" + text + "' is an invalid number");
        }
    }

    private Optional<StoredOption> choice(StoredField field, FieldContext context, String id) {
        if (id.equals(NONE)) {
            return Optional.empty();
        }
        List<StoredOption> options = site.model().options().of(context.id()).stream().filter(option -> !option.disabled()).toList();
        Optional<StoredOption> chosen = options.stream().filter(option -> String.valueOf(option.id()).equals(id)).findFirst();
        if (chosen.isEmpty()) {
            throw new Refused("Invalid value '" + id + "' passed for customfield '" + field.name() + "'. Allowed values are: " + allowed(options));
        }
        return chosen;
    }

    private static String allowed(List<StoredOption> options) {
        StringBuilder text = new StringBuilder();
        options.forEach(option -> text.append(option.id()).append('[').append(option.value()).append("], "));
        return text.append(NONE).toString();
    }

    private User user(String name) {
        return site.model().users().byName(name).orElseThrow(() -> new Refused("User '" + name + "' was not found in the system."));
    }

    private FieldValue people(List<String> parts) {
        List<String> names = parts.stream().flatMap(part -> Arrays.stream(part.split(","))).map(String::trim).filter(name -> !name.isEmpty()).toList();
        return new FieldValue.People(names.stream().map(name -> user(name).key()).distinct().sorted().toList());
    }
}
