package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.User;

/**
 * What is entered on the way through a transition, whose screen has resolution, assignee and comment.
 */
final class TransitionInput {
    private final RestSite site;
    private final IssueFields issue;
    private final Map<String, JsonNode> wanted = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Extras extras;

    /** Reads the {@code fields}, {@code update} and {@code properties} of a body. */
    TransitionInput(RestSite site, IssueFields issue, JsonNode body) {
        this.site = site;
        this.issue = issue;
        this.extras = new Extras(site);
        body.path("fields").properties().forEach(field -> set(field.getKey(), field.getValue()));
        body.path("update").properties().forEach(field -> field.getValue()
                .forEach(operation -> operation.properties().forEach(part -> update(field.getKey(), part.getKey(), part.getValue()))));
        body.path("properties").forEach(extras::property);
    }

    /**
     * The fields with what was entered.
     *
     * @throws RestFault with what is wrong; {@link #extras()} are checked as well
     */
    IssueFields fields(User reader) {
        if (!errors.isEmpty()) {
            throw new RestFault(400, List.of(), errors);
        }
        extras.check(issue, reader);
        IssueFields assigned = wanted.containsKey("assignee") ? new Assignee(site).assigned(issue, wanted.get("assignee"), reader) : issue;
        JsonNode resolution = wanted.get("resolution");
        return resolution == null || resolution.isNull() ? assigned : assigned.with(SystemField.RESOLUTION, resolution(resolution));
    }

    /** What to add beside the fields. */
    Extras extras() {
        return extras;
    }

    private void set(String field, JsonNode value) {
        if (FieldMeta.TRANSITION_FIELDS.contains(field)) {
            wanted.put(field, value);
        } else {
            errors.put(field, "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
    }

    private void update(String field, String operation, JsonNode value) {
        if (field.equals("comment") && operation.equals("add")) {
            extras.comment(value);
        } else if (field.equals("issuelinks") && operation.equals("add")) {
            link(value);
        } else if (operation.equals("set")) {
            set(field, value);
        } else {
            errors.put(field, "Field '" + field + "' does not support operation '" + operation + "'.");
        }
    }

    private void link(JsonNode value) {
        try {
            extras.link(value);
        } catch (Refused e) {
            errors.put("issuelinks", e.getMessage());
        }
    }

    private Long resolution(JsonNode resolution) {
        return site.model().constants().resolutions().stream().filter(known -> String.valueOf(known.id()).equals(resolution.path("id").asText())
                        || known.name().equalsIgnoreCase(resolution.path("name").asText())).findFirst()
                .orElseThrow(() -> RestFault.field("resolution", "Resolution name '" + resolution.path("name").asText() + "' is not valid")).id();
    }
}
