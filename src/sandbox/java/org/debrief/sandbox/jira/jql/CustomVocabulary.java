package org.debrief.sandbox.jira.jql;

import java.util.List;
import org.debrief.sandbox.jira.jql.NamedField.Named;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredField;

/**
 * How a query asks for a custom field, by the field's type.
 */
record CustomVocabulary(JiraModel model) {
    Known field(StoredField field) {
        return switch (field.type()) {
            case TEXT_FIELD, TEXT_AREA -> text(field);
            case URL -> sorted(new WordField(Place.Rows.values(field, "text")), Place.Rows.values(field, "text"), "lower(cast(%s as varchar(1000)))");
            case FLOAT -> sorted(new NumberField(Place.Rows.values(field, "number")), Place.Rows.values(field, "number"), "%s");
            case DATE_PICKER -> sorted(new DateField(Place.Rows.values(field, "on_day"), true), Place.Rows.values(field, "on_day"), "%s");
            case DATE_TIME -> sorted(new DateField(Place.Rows.values(field, "moment"), false), Place.Rows.values(field, "moment"), "%s");
            case SELECT, RADIO_BUTTONS -> option(field);
            case USER_PICKER, MULTI_USER_PICKER -> sorted(new UserField(Place.Rows.values(field, "person"), model.users()),
                    Place.Rows.values(field, "person"),
                    "(select lower(t.full_name) from person t where t.person_key = %s)");
            case LABELS -> sorted(new WordField(Place.Rows.labels(field.id())), Place.Rows.labels(field.id()), "lower(%s)");
        };
    }

    private static Known text(StoredField field) {
        Place place = Place.Rows.values(field, "text");
        return sorted(new TextField(List.of(place)), place, "lower(cast(%s as varchar(1000)))");
    }

    private Known option(StoredField field) {
        Place place = Place.Rows.values(field, "choice");
        return sorted(new NamedField(place, JqlField.OPTIONAL, asking -> options(field), NamedField.OPTION), place,
                "(select t.sequence from field_option t where t.id = %s)");
    }

    private List<Named> options(StoredField field) {
        return model.contexts().of(field.id()).stream().flatMap(context -> model.options().of(context.id()).stream())
                .map(option -> new Named(List.of(option.value()), List.of(option.id()))).toList();
    }

    private static Known sorted(JqlField field, Place place, String expression) {
        return Known.sorted(field, place.sorting(expression));
    }
}
