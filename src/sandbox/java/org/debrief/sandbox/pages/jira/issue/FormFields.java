package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.datetime.DateTimeStyle;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.api.field.Values;
import org.debrief.sandbox.jira.api.issue.Offer;
import org.debrief.sandbox.jira.api.site.ApiDates;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.PartField;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Priority;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.jira.Reading;
import org.debrief.sandbox.pages.jira.issue.FormField.Choice;

/**
 * Makes the inputs of an issue's form, filled with what was entered or else with what the issue has; pickers keep minutes, as the product's.
 */
record FormFields(Site site, IssueFields fields, Map<String, String> entered, Map<String, String> errors) {
    private static final String DAY = "d/MMM/yy, for example 5/Mar/26";
    private static final String MOMENT = "dd/MMM/yy h:mm a in your time zone, for example 05/Mar/26 9:30 AM";

    private static final String BLANKS = "Apart by blanks";
    private static final String PERSON = "A user name; begin to type to find it";
    private static final String PEOPLE = "User names, apart by commas; begin to type to find them";

    /** The input of a field; nothing for one that does not apply to the issue or is not edited in forms. */
    Optional<FormField> of(String fieldId) {
        Optional<SystemField> system = SystemField.ofId(fieldId);
        if (system.isPresent() && !new Offer(site, site.reader().orElse(null)).has(fieldId, fields)) {
            return Optional.empty();
        }
        Optional<FormField> field = system.isPresent() ? system(system.get()) : site.model().fields().byFieldId(fieldId)
                .flatMap(found -> site.model().contexts().of(found.id(), fields.project(), fields.type()).map(context -> custom(found, context)));
        return field.map(input -> input.required(site.model().requiredFields().requires(fieldId, fields)));
    }

    private Optional<FormField> system(SystemField field) {
        return switch (field) {
            case SUMMARY -> Optional.of(input(field, "line", Objects.toString(fields.summary(), "")));
            case DESCRIPTION -> Optional.of(input(field, "area", Objects.toString(fields.description(), "")));
            case DUE -> Optional.of(input(field, "day", day(fields.due() == null ? null : Values.midnight(fields.due()))).hinted(DAY));
            case LABELS -> Optional.of(input(field, "line", String.join(" ", fields.labels())).hinted(BLANKS));
            case REPORTER -> Optional.of(input(field, "user", name(fields.reporter() == null ? readerKey() : fields.reporter())).hinted(PERSON));
            case ENVIRONMENT -> Optional.of(input(field, "area", Objects.toString(fields.environment(), "")));
            case SECURITY -> Optional.of(choice(field, levels()));
            case PRIORITY -> Optional.of(choice(field, priorities()));
            case ASSIGNEE -> Optional.of(choice(field, assignees()));
            case COMPONENTS -> Optional.of(parts(PartField.COMPONENTS, site.model().parts().components().of(fields.project()).stream()
                    .map(part -> new Part(part.id(), part.name(), part.archived())).toList()));
            case FIX_VERSIONS -> Optional.of(parts(PartField.FIX_VERSIONS, versions()));
            case VERSIONS -> Optional.of(parts(PartField.VERSIONS, versions()));
            case PROJECT, TYPE, PARENT, STATUS, RESOLUTION, CREATOR -> Optional.empty();
        };
    }

    private FormField custom(StoredField field, FieldContext context) {
        FieldValue value = fields.get(field.id()).orElse(null);
        return switch (field.type()) {
            case TEXT_FIELD, URL, FLOAT -> input(field, "line", text(value));
            case TEXT_AREA -> input(field, "area", text(value));
            case DATE_PICKER -> input(field, "day", value instanceof FieldValue.Day day ? day(Values.midnight(day.date())) : "").hinted(DAY);
            case DATE_TIME -> input(field, "moment", value instanceof FieldValue.Moment moment ? moment(Date.from(moment.at())) : "").hinted(MOMENT);
            case USER_PICKER -> input(field, "user", value instanceof FieldValue.Person person ? name(person.key()) : "").hinted(PERSON);
            case MULTI_USER_PICKER -> input(field, "users", value instanceof FieldValue.People people ? names(people) : "").hinted(PEOPLE);
            case LABELS -> input(field, "line", value instanceof FieldValue.Labels labels ? String.join(" ", labels.labels()) : "").hinted(BLANKS);
            case SELECT -> options(field, context, "select");
            case RADIO_BUTTONS -> options(field, context, "radio");
        };
    }

    private FormField input(StoredField field, String kind, String value) {
        return FormField.typed(field.fieldId(), field.name(), kind, typed(field.fieldId(), value), error(field.fieldId()));
    }

    private FormField options(StoredField field, FieldContext context, String kind) {
        String chosen = typed(field.fieldId(), fields.get(field.id()).map(value -> String.valueOf(((FieldValue.Choice) value).option())).orElse("-1"));
        List<Choice> choices = new ArrayList<>(List.of(new Choice("-1", "None", chosen.equals("-1"))));
        site.model().options().of(context.id()).stream().filter(option -> !option.disabled() || chosen.equals(String.valueOf(option.id())))
                .forEach(option -> choices.add(new Choice(String.valueOf(option.id()), option.value(), chosen.equals(String.valueOf(option.id())))));
        return new FormField(field.fieldId(), field.name(), kind, false, chosen, choices, "", error(field.fieldId()));
    }

    private FormField input(SystemField field, String kind, String value) {
        return FormField.typed(field.id(), field.label(), kind, typed(field.id(), value), error(field.id()));
    }

    private FormField choice(SystemField field, List<Choice> choices) {
        return new FormField(field.id(), field.label(), "select", false, "", choices, "", error(field.id()));
    }

    private List<Choice> priorities() {
        String chosen = typed("priority", String.valueOf(fields.priority() == null ? Priority.DEFAULT : fields.priority()));
        return site.model().constants().priorities().stream()
                .map(priority -> new Choice(String.valueOf(priority.id()), priority.name(), chosen.equals(String.valueOf(priority.id())))).toList();
    }

    /** A component or version to choose. */
    private record Part(long id, String name, boolean archived) {
    }

    private List<Part> versions() {
        return site.model().parts().versions().of(fields.project()).stream().map(part -> new Part(part.id(), part.name(), part.stage().archived())).toList();
    }

    /** Archived parts can be kept, but not be chosen anew. */
    private FormField parts(PartField field, List<Part> parts) {
        SystemField system = field.field();
        List<String> chosen = entered.containsKey(system.id()) ? List.of(entered.get(system.id()).split(","))
                : fields.parts(field).stream().map(String::valueOf).toList();
        List<Choice> choices = parts.stream().filter(part -> !part.archived() || chosen.contains(String.valueOf(part.id())))
                .map(part -> new Choice(String.valueOf(part.id()), part.name(), chosen.contains(String.valueOf(part.id())))).toList();
        return new FormField(system.id(), system.label(), "many", false, "", choices, choices.isEmpty() ? "None" : "", error(system.id()));
    }

    private List<Choice> levels() {
        String none = "-1";
        String chosen = typed("security", fields.security() == null ? none : String.valueOf(fields.security()));
        Stream<Choice> levels = site.model().permissions().levels(fields, site.row(site.reader().orElse(null))).stream()
                .map(level -> new Choice(String.valueOf(level.id()), level.name(), chosen.equals(String.valueOf(level.id()))));
        return Stream.concat(Stream.of(new Choice(none, "None", chosen.equals(none))), levels).toList();
    }

    private List<Choice> assignees() {
        boolean stored = fields.get(SystemField.STATUS) != null;
        String chosen = typed("assignee", stored ? name(fields.assignee()) : "-1");
        Stream<Choice> people = site.model().users().all().stream().filter(this::assignable).map(user -> new Choice(user.name(), user.fullName(), chosen.equals(user.name())));
        return Stream.concat(Stream.of(new Choice("-1", "Automatic", chosen.equals("-1")), new Choice("", "Unassigned", chosen.isEmpty())), people).toList();
    }

    private boolean assignable(User user) {
        return user.active() && site.model().permissions().allows(Permission.ASSIGNABLE_USER, fields.project(), user);
    }

    private String typed(String id, String otherwise) {
        return entered.getOrDefault(id, otherwise);
    }

    private String error(String id) {
        return errors.getOrDefault(id, "");
    }

    private String name(String key) {
        return key == null ? "" : site.user(key).getName();
    }

    private String readerKey() {
        return site.reader().map(reader -> reader.getKey()).orElse(null);
    }

    private String names(FieldValue.People people) {
        return people.keys().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private static String text(FieldValue value) {
        if (value instanceof FieldValue.Amount amount) {
            return Reading.number(amount.number());
        }
        return value instanceof FieldValue.Text text ? text.text() : "";
    }

    private String day(Date day) {
        return day == null ? "" : new ApiDates(site).withSystemZone().withStyle(DateTimeStyle.DATE_PICKER).format(day);
    }

    private String moment(Date moment) {
        return new ApiDates(site).forLoggedInUser().withStyle(DateTimeStyle.DATE_TIME_PICKER).format(moment);
    }
}
