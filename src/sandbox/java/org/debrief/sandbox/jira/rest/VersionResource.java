package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.PartField;
import org.debrief.sandbox.jira.model.ProjectParts;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.StoredVersion;
import org.debrief.sandbox.jira.model.StoredVersion.Stage;

/**
 * The versions of projects.
 */
record VersionResource(RestSite site) {
    private static final Map<String, Comparator<StoredVersion>> ORDERS = Map.of(
            "name", Comparator.comparing(StoredVersion::name, String.CASE_INSENSITIVE_ORDER),
            "startDate", Comparator.comparing(StoredVersion::start, Comparator.nullsLast(Comparator.naturalOrder())),
            "releaseDate", Comparator.comparing(StoredVersion::release, Comparator.nullsLast(Comparator.naturalOrder())));

    void addTo(Routes routes) {
        routes.add("POST", "version", this::create);
        routes.add("GET", "version/*", call -> Reply.ok(json().version(version(call))));
        routes.add("PUT", "version/*", this::update);
        routes.add("DELETE", "version/*", this::delete);
        routes.add("POST", "version/*/removeAndSwap", this::swap);
        routes.add("PUT", "version/*/mergeto/*", this::merge);
        routes.add("POST", "version/*/move", this::move);
        routes.add("GET", "version/*/relatedIssueCounts", this::count);
        routes.add("GET", "version/*/unresolvedIssueCount", this::unresolved);
        routes.add("GET", "project/*/versions", call -> Reply.ok(ofProject(call).stream().map(json()::version).toList()));
        routes.add("GET", "project/*/version", this::page);
    }

    private List<StoredVersion> ofProject(Call call) {
        return versions(ProjectResource.find(site, call.variable(1), call.reader()));
    }

    private List<StoredVersion> versions(StoredProject project) {
        return parts().versions().of(project.id());
    }

    private Reply page(Call call) {
        List<StoredVersion> all = ofProject(call);
        String order = call.parameter("orderBy").orElse("sequence");
        String field = order.replaceFirst("^[+-]", "");
        if (!field.equals("sequence") && !ORDERS.containsKey(field)) {
            throw RestFault.of(400, "Versions can be ordered by sequence, name, startDate and releaseDate, not by '" + field + "'.");
        }
        Comparator<StoredVersion> comparing = ORDERS.getOrDefault(field, Comparator.comparing(all::indexOf));
        List<StoredVersion> ordered = all.stream().sorted(order.startsWith("-") ? comparing.reversed() : comparing).toList();
        Window window = Window.of(call, Window.USUAL);
        List<Json> shown = window.of(ordered).stream().map(json()::version).toList();
        return Reply.ok(Json.of("self", site.self("project/" + call.variable(1) + "/version?maxResults=" + window.length() + "&startAt=" + window.start()))
                .withAll(window.page(ordered, shown)));
    }

    private Reply create(Call call) {
        JsonNode body = call.body();
        StoredProject project = new ProjectPart(site, call).project(body);
        if (body.path("name").asText("").isBlank()) {
            throw RestFault.field("name", "You must specify a valid version name");
        }
        StoredVersion draft = new StoredVersion(0, project.id(), body.path("name").asText(), "", Stage.PLANNED, null, null);
        return Reply.created(json().version(RestFault.named("name", () -> parts().versions().create(wanted(body, draft)))));
    }

    private Reply update(Call call) {
        StoredVersion before = administered(call);
        StoredVersion wanted = wanted(call.body(), before);
        return Reply.ok(json().version(RestFault.named("name", () -> {
            parts().versions().save(wanted);
            return parts().versions().byId(before.id()).orElseThrow();
        })));
    }

    private static StoredVersion wanted(JsonNode body, StoredVersion before) {
        Stage stage = new Stage(body.path("released").asBoolean(before.stage().released()), body.path("archived").asBoolean(before.stage().archived()));
        var start = ProjectPart.day(body, "startDate", before.start());
        var release = ProjectPart.day(body, "releaseDate", before.release());
        return RestFault.named(start != null && release != null && release.isBefore(start) ? "startDate" : "name", () ->
                new StoredVersion(before.id(), before.project(), ProjectPart.text(body, "name", before.name()),
                        ProjectPart.text(body, "description", before.description()), stage, start, release));
    }

    private Reply delete(Call call) {
        StoredVersion version = administered(call);
        parts().deleteVersion(version.id(), new ProjectParts.Replacements(heir(call.parameter("moveFixIssuesTo").orElse(""), version, call),
                heir(call.parameter("moveAffectedIssuesTo").orElse(""), version, call)), call.author());
        return Reply.done();
    }

    private Reply swap(Call call) {
        StoredVersion version = administered(call);
        JsonNode body = call.body();
        parts().deleteVersion(version.id(), new ProjectParts.Replacements(heir(body.path("moveFixIssuesTo").asText(""), version, call),
                heir(body.path("moveAffectedIssuesTo").asText(""), version, call)), call.author());
        return Reply.done();
    }

    private Reply merge(Call call) {
        StoredVersion version = administered(call);
        Long heir = heir(call.variable(2), version, call);
        parts().deleteVersion(version.id(), new ProjectParts.Replacements(heir, heir), call.author());
        return Reply.done();
    }

    /** The version named, null for none; it must be another one of the same project. */
    private Long heir(String id, StoredVersion version, Call call) {
        if (id.isEmpty()) {
            return null;
        }
        StoredVersion heir = new ProjectPart(site, call).version(id);
        if (heir.project() != version.project() || heir.id() == version.id()) {
            throw RestFault.of(400, "The version to move issues to must be another one of the same project.");
        }
        return heir.id();
    }

    /** After another version, named by its address, or to a place named by a word. */
    private Reply move(Call call) {
        StoredVersion version = administered(call);
        JsonNode body = call.body();
        List<Long> others = parts().versions().of(version.project()).stream().map(StoredVersion::id).toList();
        int at = others.indexOf(version.id());
        String after = body.path("after").asText("").replaceFirst("^.*/", "");
        int place = after.isEmpty() ? place(body.path("position").asText(""), at, others.size()) : after(others, after, version.id());
        parts().versions().place(version, place);
        return Reply.ok(json().version(parts().versions().byId(version.id()).orElseThrow()));
    }

    private static int place(String position, int at, int size) {
        return switch (position) {
            case "First" -> 0;
            case "Last" -> size;
            case "Earlier" -> at - 1;
            case "Later" -> at + 1;
            default -> throw RestFault.of(400, "The position is one of First, Last, Earlier and Later, unless 'after' names a version.");
        };
    }

    private static int after(List<Long> order, String id, long moved) {
        List<Long> others = order.stream().filter(other -> other != moved).toList();
        return others.stream().filter(other -> String.valueOf(other).equals(id)).findFirst().map(other -> others.indexOf(other) + 1)
                .orElseThrow(() -> RestFault.of(400, "There is no other version '" + id + "' in the project."));
    }

    private Reply count(Call call) {
        StoredVersion version = version(call);
        return Reply.ok(Json.of("self", site.self("version/" + version.id()))
                .with("issuesFixedCount", parts().issues(PartField.FIX_VERSIONS, version.id()).size())
                .with("issuesAffectedCount", parts().issues(PartField.VERSIONS, version.id()).size())
                .with("issueCountWithCustomFieldsShowingVersion", 0).with("customFieldUsage", List.of()));
    }

    private Reply unresolved(Call call) {
        StoredVersion version = version(call);
        return Reply.ok(Json.of("self", site.self("version/" + version.id())).with("issuesUnresolvedCount", parts().unresolved(version.id()))
                .with("issuesCount", parts().issues(PartField.FIX_VERSIONS, version.id()).size()));
    }

    private StoredVersion version(Call call) {
        return new ProjectPart(site, call).version(call.variable(1));
    }

    private StoredVersion administered(Call call) {
        StoredVersion version = version(call);
        new ProjectPart(site, call).checkAdministers(version.project());
        return version;
    }

    private PartJson json() {
        return new PartJson(site);
    }

    private ProjectParts parts() {
        return site.model().parts();
    }
}
