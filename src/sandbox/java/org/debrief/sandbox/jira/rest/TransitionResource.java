package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.Transition;

/**
 * The ways an issue can go through the workflow; their screen has resolution, assignee and comment.
 */
record TransitionResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "issue/*/transitions", this::get);
        routes.add("POST", "issue/*/transitions", this::go);
    }

    private Reply get(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        return Reply.ok(Json.of("expand", "transitions").with("transitions", transitions(issue, call)));
    }

    /** The transitions the caller may take now. */
    List<Json> transitions(StoredIssue issue, Call call) {
        if (!site.allows(Permission.TRANSITION_ISSUES, issue, call.reader())) {
            return List.of();
        }
        boolean withFields = call.expands("transitions.fields");
        return site.model().constants().transitionsFrom(issue.fields().status()).stream()
                .filter(transition -> call.parameter("transitionId").map(String.valueOf(transition.id())::equals).orElse(true))
                .map(transition -> json(transition).withKnown("fields", withFields ? new FieldMeta(site).ofTransition() : null)).toList();
    }

    private Json json(Transition transition) {
        return Json.of("id", String.valueOf(transition.id())).with("name", transition.name()).with("opsbarSequence", transition.id())
                .with("to", new SiteJson(site).status(site.model().constants().status(transition.to()).orElseThrow()));
    }

    private Reply go(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader(), Permission.TRANSITION_ISSUES,
                "You do not have permission to transition this issue.");
        JsonNode body = call.body();
        Transition transition = transition(body, issue);
        IssueFields wanted = fields(issue.fields(), body.path("fields"), call);
        List<String> comments = comments(body, issue, call);
        site.model().issues().transition(issue.id(), transition, wanted, call.author());
        comments.forEach(text -> site.model().comments().add(issue.id(), call.author(), text));
        return Reply.done();
    }

    private Transition transition(JsonNode body, StoredIssue issue) {
        String id = body.path("transition").path("id").asText();
        if (id.isEmpty()) {
            throw RestFault.of(400, "Missing 'transition' identifier");
        }
        Transition transition = site.model().constants().transitions().stream().filter(found -> String.valueOf(found.id()).equals(id)).findFirst()
                .orElseThrow(() -> RestFault.of(400, "Transition id '" + id + "' is not valid for this issue."));
        if (!transition.from().contains(issue.fields().status())) {
            throw RestFault.of(400, "It seems that you have tried to perform a workflow operation (" + transition.name()
                    + ") that is not valid for the current state"
                    + " of this issue (" + issue.key() + "). The likely cause is that somebody has changed the issue recently, please look at the issue history for details.");
        }
        return transition;
    }

    private IssueFields fields(IssueFields before, JsonNode fields, Call call) {
        Map<String, String> errors = new LinkedHashMap<>();
        fields.fieldNames().forEachRemaining(name -> {
            if (!FieldMeta.TRANSITION_FIELDS.contains(name)) {
                errors.put(name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        });
        if (!errors.isEmpty()) {
            throw new RestFault(400, List.of(), errors);
        }
        IssueFields assigned = fields.has("assignee") ? new Assignee(site).assigned(before, fields.get("assignee"), call.reader()) : before;
        return fields.hasNonNull("resolution") ? assigned.with(SystemField.RESOLUTION, resolution(fields.get("resolution"))) : assigned;
    }

    private Long resolution(JsonNode wanted) {
        return site.model().constants().resolutions().stream()
                .filter(known -> String.valueOf(known.id()).equals(wanted.path("id").asText()) || known.name()
                .equalsIgnoreCase(wanted.path("name").asText())).findFirst()
                .orElseThrow(() -> RestFault.field("resolution", "Resolution name '" + wanted.path("name").asText() + "' is not valid")).id();
    }

    private List<String> comments(JsonNode body, StoredIssue issue, Call call) {
        List<String> comments = new ArrayList<>();
        body.path("update").path("comment").forEach(operation -> comments.add(operation.path("add").path("body").asText()));
        comments.forEach(text -> CommentResource.check(site, issue, call.reader(), text));
        return comments;
    }
}
