package org.debrief.sandbox.jira.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * A type of custom fields, with what it stores and how the product names it and its searcher.
 */
public enum FieldType {
    TEXT_FIELD("textfield", "Text Field (single line)", FieldValue.Text.class, "textsearcher"),
    TEXT_AREA("textarea", "Text Field (multi-line)", FieldValue.Text.class, "textsearcher"),
    URL("url", "URL Field", FieldValue.Text.class, "exacttextsearcher"),
    FLOAT("float", "Number Field", FieldValue.Amount.class, "exactnumber"),
    DATE_PICKER("datepicker", "Date Picker", FieldValue.Day.class, "daterange"),
    DATE_TIME("datetime", "Date Time Picker", FieldValue.Moment.class, "datetimerange"),
    SELECT("select", "Select List (single choice)", FieldValue.Choice.class, "multiselectsearcher"),
    RADIO_BUTTONS("radiobuttons", "Radio Buttons", FieldValue.Choice.class, "multiselectsearcher"),
    USER_PICKER("userpicker", "User Picker (single user)", FieldValue.Person.class, "userpickergroupsearcher"),
    MULTI_USER_PICKER("multiuserpicker", "User Picker (multiple users)", FieldValue.People.class, "userpickergroupsearcher"),
    LABELS("labels", "Labels", FieldValue.Labels.class, "labelsearcher");

    private static final String PREFIX = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String key;
    private final String label;
    private final Class<? extends FieldValue> stores;
    private final String searcher;

    FieldType(String key, String label, Class<? extends FieldValue> stores, String searcher) {
        this.key = key;
        this.label = label;
        this.stores = stores;
        this.searcher = searcher;
    }

    /** The type with this complete key, plug-in key and all. */
    public static Optional<FieldType> ofKey(String completeKey) {
        return Arrays.stream(values()).filter(type -> type.key().equals(completeKey)).findFirst();
    }

    /** Whether this is the complete key of a searcher some type uses. */
    public static boolean isSearcher(String completeKey) {
        return Arrays.stream(values()).anyMatch(type -> type.searcher().equals(completeKey));
    }

    public String key() {
        return PREFIX + key;
    }

    public String label() {
        return label;
    }

    /** The complete key of the searcher that fits. */
    public String searcher() {
        return PREFIX + searcher;
    }

    public Class<? extends FieldValue> stores() {
        return stores;
    }

    public boolean hasOptions() {
        return stores == FieldValue.Choice.class;
    }
}
