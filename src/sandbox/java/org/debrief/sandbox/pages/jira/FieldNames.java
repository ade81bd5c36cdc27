package org.debrief.sandbox.pages.jira;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * What people call the fields that screens may have.
 */
public final class FieldNames {
    private static final List<SystemField> ON_NO_SCREEN = List.of(SystemField.PROJECT, SystemField.PARENT, SystemField.STATUS);

    private FieldNames() {
    }

    /** Every field a screen may have, by id. */
    public static Map<String, String> of(JiraModel model) {
        Map<String, String> names = new TreeMap<>(Map.of("attachment", "Attachment"));
        Arrays.stream(SystemField.values()).filter(field -> !ON_NO_SCREEN.contains(field)).forEach(field -> names.put(field.id(), field.label()));
        model.fields().all().forEach(field -> names.put(field.fieldId(), field.name()));
        return names;
    }
}
