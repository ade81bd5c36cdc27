package org.debrief.sandbox.jira.rest;

import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.StoredVersion;

/**
 * What belongs to a board besides its cards: its project and the versions there. A Kanban board has no sprints and, here, no epics.
 */
record BoardPartResource(RestSite site, AgileResource boards) {
    void addTo(Routes routes) {
        routes.add("GET", "board/*/sprint", this::sprints);
        routes.add("GET", "board/*/epic", this::epics);
        routes.add("GET", "board/*/project", this::projects);
        routes.add("GET", "board/*/version", this::versions);
        routes.add("GET", "issue/*", new IssueResource(site)::get);
    }

    private Reply sprints(Call call) {
        boards.board(call);
        throw RestFault.of(400, "The board does not support sprints");
    }

    private Reply epics(Call call) {
        boards.board(call);
        return Reply.ok(AgileResource.page(call, List.<Json>of(), epic -> epic));
    }

    private Reply projects(Call call) {
        List<StoredProject> projects = project(call).stream().toList();
        return Reply.ok(AgileResource.page(call, projects, new SiteJson(site)::project));
    }

    private Reply versions(Call call) {
        List<StoredVersion> versions = project(call).map(project -> site.model().parts().versions().of(project.id())).orElse(List.of());
        return Reply.ok(AgileResource.page(call, versions, this::json));
    }

    private Json json(StoredVersion version) {
        return Json.of("self", site.self("version/" + version.id())).with("id", version.id()).with("projectId", version.project())
                .with("name", version.name()).with("description", version.description()).with("archived", version.stage().archived())
                .with("released", version.stage().released()).withKnown("releaseDate", version.release() == null ? null : version.release().toString());
    }

    private Optional<StoredProject> project(Call call) {
        return Optional.ofNullable(boards.board(call).basics().project()).flatMap(site.model().projects()::byId);
    }
}
