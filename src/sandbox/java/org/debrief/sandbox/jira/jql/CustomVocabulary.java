package org.debrief.sandbox.jira.jql;

import java.util.List;
import org.debrief.sandbox.jira.jql.NamedField.Named;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredField;

/**
 * How a query asks for a custom field, by the field's type.
 */
record CustomVocabulary(JiraModel model) {
    Known field(StoredField field) {
        return switch (field.type()) {
            case TEXT_FIELD, TEXT_AREA -> known(text(field), DataType.TEXT, place(field, "text"), "lower(cast(%s as varchar(1000)))");
            case URL -> known(new WordField(place(field, "text")), DataType.URL, place(field, "text"), "lower(cast(%s as varchar(1000)))");
            case FLOAT -> known(new NumberField(place(field, "number"), JqlField.ORDERED), DataType.NUMBER, place(field, "number"), "%s");
            case DATE_PICKER -> known(new DateField(place(field, "on_day"), true), DataType.DATE, place(field, "on_day"), "%s");
            case DATE_TIME -> known(new DateField(place(field, "moment"), false), DataType.DATE, place(field, "moment"), "%s");
            case SELECT, RADIO_BUTTONS -> known(option(field), DataType.OPTION, place(field, "choice"),
                    "(select t.sequence from field_option t where t.id = %s)");
            case USER_PICKER, MULTI_USER_PICKER -> known(new UserField(place(field, "person"), JqlField.OPTIONAL, model.users()), DataType.USER,
                    place(field, "person"), "(select lower(t.full_name) from person t where t.person_key = %s)");
            case LABELS -> known(new LabelField(Place.Rows.labels(field.id()), model.sql()), DataType.LABEL, Place.Rows.labels(field.id()), "lower(%s)");
        };
    }

    private static Place place(StoredField field, String column) {
        return Place.Rows.values(field, column);
    }

    private static JqlField text(StoredField field) {
        return new TextField(List.of(place(field, "text")), JqlField.TEXT);
    }

    private JqlField option(StoredField field) {
        return new NamedField(place(field, "choice"), JqlField.OPTIONAL, asking -> options(field, asking), NamedField.OPTION);
    }

    /** Whether somebody meets a field in this context: everywhere, or in a project they may browse. */
    static boolean met(FieldContext context, Asking asking) {
        return context.global() || asking.projects().stream().anyMatch(context.projects()::contains);
    }

    private List<Named> options(StoredField field, Asking asking) {
        return model.contexts().of(field.id()).stream().filter(context -> met(context, asking)).flatMap(context -> model.options().of(context.id()).stream())
                .map(option -> Named.of(option.value(), option.id())).toList();
    }

    private static Known known(JqlField field, DataType type, Place place, String sorting) {
        return new Known(field, type, Sorting.ascending(place.sorting(sorting)));
    }
}
