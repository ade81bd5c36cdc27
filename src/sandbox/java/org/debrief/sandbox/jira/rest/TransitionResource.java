package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
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
        TransitionInput input = new TransitionInput(site, issue.fields(), body);
        site.model().issues().transition(issue, transition, input.fields(call.reader()), call.author());
        input.extras().addTo(issue.id(), call);
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
}
