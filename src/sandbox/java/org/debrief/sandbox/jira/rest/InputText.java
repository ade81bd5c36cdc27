package org.debrief.sandbox.jira.rest;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.Priority;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredOption;
import org.debrief.sandbox.jira.model.User;

/**
 * Turns JSON values of fields into what a person would type or choose for them, as the product does: a date-time loses its seconds here.
 */
record InputText(RestSite site) {
    /** Typed text for a custom field; the context of the issue gives the options. */
    List<String> custom(FieldType type, JsonNode value, Optional<FieldContext> context) {
        return switch (type) {
            case TEXT_FIELD, TEXT_AREA, URL -> List.of(string(value));
            case FLOAT -> List.of(number(value));
            case DATE_PICKER -> List.of(day(value));
            case DATE_TIME -> List.of(moment(value));
            case SELECT, RADIO_BUTTONS -> List.of(option(value, context));
            case USER_PICKER -> List.of(user(value));
            case MULTI_USER_PICKER -> users(value);
            case LABELS -> labels(value);
        };
    }

    static String string(JsonNode value) {
        if (!value.isTextual()) {
            throw new Refused("Operation value must be a string");
        }
        return value.asText();
    }

    /** A day as the date picker shows it. */
    String day(JsonNode value) {
        try {
            LocalDate day = LocalDate.parse(string(value));
            return dates().withSystemZone().withStyle(DateTimeStyle.DATE_PICKER)
                    .format(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
        } catch (DateTimeException e) {
            throw new Refused("Error parsing date string: " + value.asText());
        }
    }

    /** A user name; an object with the name or the key of a user. */
    String user(JsonNode value) {
        if (!value.isObject()) {
            throw new Refused("data was not an Object");
        }
        if (value.hasNonNull("name")) {
            return value.get("name").asText();
        }
        return site.model().users().byKey(value.path("key").asText()).map(User::name)
                .orElseThrow(() -> new Refused("expected 'name' property to be a string"));
    }

    List<String> labels(JsonNode value) {
        List<String> labels = new ArrayList<>();
        array(value).forEach(label -> labels.add(string(label)));
        return labels;
    }

    List<String> users(JsonNode value) {
        List<String> names = new ArrayList<>();
        array(value).forEach(user -> names.add(user(user)));
        return names;
    }

    /** The id of a priority given by id or name. */
    String priority(JsonNode value) {
        String wanted = value.isObject() ? value.path("id").asText(value.path("name").asText()) : "";
        return site.model().constants().priorities().stream()
                .filter(known -> String.valueOf(known.id()).equals(wanted) || known.name().equalsIgnoreCase(wanted))
                .map(Priority::id).map(String::valueOf).findFirst()
                        .orElseThrow(() -> new Refused("Could not find valid 'id' or 'name' in priority object."));
    }

    /** The id of an issue type given by id or name. */
    String type(JsonNode value) {
        String wanted = value.isObject() ? value.path("id").asText(value.path("name").asText()) : "";
        return site.model().issueTypes().all().stream()
                .filter(known -> String.valueOf(known.id()).equals(wanted) || known.name().equalsIgnoreCase(wanted))
                .map(known -> String.valueOf(known.id())).findFirst()
                .orElseThrow(() -> new Refused("The issue type selected is invalid."));
    }

    /** The ids of components or versions of a project, each given by id or name. */
    List<String> parts(String field, JsonNode value, long project) {
        List<String> ids = new ArrayList<>();
        array(value).forEach(part -> ids.add(part(field, part, project)));
        return ids;
    }

    /** The id of a component or version of a project, given by id or name. */
    String part(String field, JsonNode value, long project) {
        String kind = field.equals("components") ? "Component" : "Version";
        if (!value.isObject() || !value.hasNonNull("id") && !value.hasNonNull("name")) {
            throw new Refused("expected Object containing a 'name' or an 'id' property");
        }
        Map<String, Long> known = field.equals("components") ? new PartJson(site).componentIds(project) : new PartJson(site).versionIds(project);
        if (value.hasNonNull("id")) {
            String id = value.get("id").asText();
            return known.values().stream().map(String::valueOf).filter(id::equals).findFirst()
                    .orElseThrow(() -> new Refused(kind + " id '" + id + "' is not valid"));
        }
        String name = value.get("name").asText();
        return known.entrySet().stream().filter(part -> part.getKey().equalsIgnoreCase(name)).map(part -> String.valueOf(part.getValue())).findFirst()
                .orElseThrow(() -> new Refused(kind + " name '" + name + "' is not valid"));
    }

    /** The id of a security level of a project given by id or name. */
    String level(JsonNode value, long project) {
        if (!value.isObject() || !value.hasNonNull("id") && !value.hasNonNull("name")) {
            throw new Refused("Could not find valid 'id' or 'name' in security level object.");
        }
        return value.hasNonNull("id") ? value.get("id").asText() : site.model().securities().of(project).stream()
                .flatMap(scheme -> scheme.levels().stream()).filter(level -> level.name().equals(value.get("name").asText())).findFirst()
                .map(level -> String.valueOf(level.id()))
                .orElseThrow(() -> new Refused("Security level with name '" + value.get("name").asText() + "' does not exist."));
    }

    private String moment(JsonNode value) {
        try {
            Date at = Date.from(MomentText.instant(string(value)));
            return dates().forLoggedInUser().withStyle(DateTimeStyle.DATE_TIME_PICKER).format(at);
        } catch (DateTimeException e) {
            throw new Refused("Error parsing time: " + value.asText());
        }
    }

    private static String number(JsonNode value) {
        if (!value.isNumber()) {
            throw new Refused("Operation value must be a number");
        }
        return value.decimalValue().toPlainString();
    }

    private String option(JsonNode value, Optional<FieldContext> context) {
        if (!value.isObject() || !value.hasNonNull("id") && !value.hasNonNull("value")) {
            throw new Refused("Could not find valid 'id' or 'value' in the Parent Option object.");
        }
        if (value.hasNonNull("id")) {
            return value.get("id").asText();
        }
        String wanted = value.get("value").asText();
        return context.flatMap(found -> site.model().options().byValue(found.id(), wanted)).map(StoredOption::id).map(String::valueOf)
                .orElseThrow(() -> new Refused("Option value '" + wanted + "' is not valid"));
    }

    private static JsonNode array(JsonNode value) {
        if (!value.isArray()) {
            throw new Refused("data was not an array");
        }
        return value;
    }

    private DateTimeFormatter dates() {
        return site.services().get(DateTimeFormatter.class);
    }
}
