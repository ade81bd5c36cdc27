package org.debrief.jira.role;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;
import java.util.Optional;
import org.debrief.app.project.Registry;

/** What plays which role on this site, as the registry stood at one moment. */
public final class Roster {

    private final Map<String, String> ids;
    private final CustomFieldManager fields;

    private Roster(Map<String, String> ids, CustomFieldManager fields) {
        this.ids = Map.copyOf(ids);
        this.fields = fields;
    }

    /** The roster as it stands now; one query. */
    public static Roster read(Registry registry, CustomFieldManager fields) {
        return new Roster(registry.all(), fields);
    }

    /** The id of an issue type, empty before the first set-up. */
    public Optional<String> type(TypeRole role) {
        return Optional.ofNullable(ids.get(role.role()));
    }

    /** The id of a link type, empty before the first set-up. */
    public Optional<String> link(LinkRole role) {
        return Optional.ofNullable(ids.get(role.role()));
    }

    /** A field, empty before the first set-up and when it was deleted. */
    public Optional<CustomField> field(FieldRole role) {
        return Optional.ofNullable(ids.get(role.role())).map(fields::getCustomFieldObject);
    }

    /** The key of an option: of one of ours whatever it is called by now, of another by its text. */
    public String key(FieldRole role, Option option) {
        String id = String.valueOf(option.getOptionId());
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id) && entry.getKey().startsWith(role.optionRoles()))
                .map(entry -> entry.getKey().split(":")[2])
                .findFirst()
                .orElseGet(() -> FieldRole.key(option.getValue()));
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
