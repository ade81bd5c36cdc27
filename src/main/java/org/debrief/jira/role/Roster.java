package org.debrief.jira.role;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.debrief.app.project.Registry;

/** What plays which role on this site, as the registry stood at one moment. */
public final class Roster {

    private final Map<String, String> ids;
    private final Map<String, String> optionKeys = new HashMap<>();
    private final CustomFieldManager fields;

    private Roster(Map<String, String> ids, CustomFieldManager fields) {
        this.ids = Map.copyOf(ids);
        this.fields = fields;
        ids.forEach(this::noteOption);
    }

    private void noteOption(String entry, String id) {
        String[] parts = entry.split(":");
        if (parts[0].equals("option")) {
            optionKeys.put(parts[1] + ":" + id, parts[2]);
        }
    }

    /** The roster as it stands now; one query. */
    public static Roster read(Registry registry, CustomFieldManager fields) {
        return new Roster(registry.all(), fields);
    }

    /** The id of an issue type, empty before the first set-up. */
    public Optional<String> type(TypeRole role) {
        return Optional.ofNullable(ids.get(role.role()));
    }

    /** A field, empty before the first set-up and when it was deleted. */
    public Optional<CustomField> field(FieldRole role) {
        return Optional.ofNullable(ids.get(role.role())).map(fields::getCustomFieldObject);
    }

    /** The key of an option: of one of ours whatever it is called by now, of another by its text. */
    public String key(FieldRole role, Option option) {
        String key = optionKeys.get(role.name() + ":" + option.getOptionId());
        return key == null ? FieldRole.key(option.getValue()) : key;
    }

    /** The field whose id is given, empty when it is none of ours. */
    public Optional<FieldRole> roleOf(String fieldId) {
        for (FieldRole role : FieldRole.values()) {
            if (fieldId.equals(ids.get(role.role()))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
