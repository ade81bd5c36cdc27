package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import org.debrief.sandbox.jira.model.PartField;
import org.debrief.sandbox.jira.model.ProjectParts;
import org.debrief.sandbox.jira.model.StoredComponent;
import org.debrief.sandbox.jira.model.StoredComponent.DefaultAssignee;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;

/**
 * The components of projects.
 */
record ComponentResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("POST", "component", this::create);
        routes.add("GET", "component/*", call -> Reply.ok(json().component(component(call))));
        routes.add("PUT", "component/*", this::update);
        routes.add("DELETE", "component/*", this::delete);
        routes.add("GET", "component/*/relatedIssueCounts", this::count);
        routes.add("GET", "project/*/components", this::ofProject);
    }

    private Reply ofProject(Call call) {
        StoredProject project = ProjectResource.find(site, call.variable(1), call.reader());
        return Reply.ok(parts().components().of(project.id()).stream().map(json()::component).toList());
    }

    private Reply create(Call call) {
        JsonNode body = call.body();
        StoredProject project = new ProjectPart(site, call).project(body);
        return Reply.created(json().component(RestFault.named("name", () -> parts().components().create(new StoredComponent(0, project.id(), body.path("name").asText(),
                body.path("description").asText(""), lead(body, null), assignee(body, DefaultAssignee.PROJECT_DEFAULT), false)))));
    }

    private Reply update(Call call) {
        StoredComponent before = administered(call);
        JsonNode body = call.body();
        return Reply.ok(json().component(RestFault.named("name", () -> {
            parts().components().save(new StoredComponent(before.id(), before.project(), ProjectPart.text(body, "name", before.name()),
                    ProjectPart.text(body, "description", before.description()), lead(body, before.lead()), assignee(body, before.assignee()),
                    body.path("archived").asBoolean(before.archived())));
            return parts().components().byId(before.id()).orElseThrow();
        })));
    }

    private Reply delete(Call call) {
        StoredComponent component = administered(call);
        Optional<StoredComponent> heir = call.parameter("moveIssuesTo").map(id -> new ProjectPart(site, call).component(id));
        if (heir.filter(other -> other.project() != component.project() || other.id() == component.id()).isPresent()) {
            throw RestFault.field("moveIssuesTo", "The component to move issues to must be another one of the same project.");
        }
        parts().deleteComponent(component.id(), heir.map(StoredComponent::id).orElse(null), call.author());
        return Reply.done();
    }

    private Reply count(Call call) {
        StoredComponent component = component(call);
        return Reply.ok(Json.of("self", site.self("component/" + component.id()))
                .with("issueCount", parts().issues(PartField.COMPONENTS, component.id()).size()));
    }

    private StoredComponent component(Call call) {
        return new ProjectPart(site, call).component(call.variable(1));
    }

    private StoredComponent administered(Call call) {
        StoredComponent component = component(call);
        new ProjectPart(site, call).checkAdministers(component.project());
        return component;
    }

    private String lead(JsonNode body, String otherwise) {
        if (!body.has("leadUserName")) {
            return otherwise;
        }
        String name = body.path("leadUserName").asText("");
        return body.path("leadUserName").isNull() || name.isEmpty() ? null : site.model().users().byName(name).map(User::key)
                .orElseThrow(() -> RestFault.field("leadUserName", "The user " + name + " does not exist."));
    }

    private static DefaultAssignee assignee(JsonNode body, DefaultAssignee otherwise) {
        if (!body.hasNonNull("assigneeType")) {
            return otherwise;
        }
        String type = body.path("assigneeType").asText();
        return Arrays.stream(DefaultAssignee.values()).filter(known -> known.name().equals(type)).findFirst()
                .orElseThrow(() -> RestFault.field("assigneeType", "The default assignee is one of " + Arrays.toString(DefaultAssignee.values()) + "."));
    }

    private PartJson json() {
        return new PartJson(site);
    }

    private ProjectParts parts() {
        return site.model().parts();
    }
}
