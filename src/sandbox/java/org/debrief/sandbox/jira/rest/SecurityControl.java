package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.SecurityLevel;
import org.debrief.sandbox.jira.model.SecurityScheme;
import org.debrief.sandbox.jira.model.StoredProject;

/**
 * The security levels of a project: the sandbox's own interface for administrators and tests, where the product has pages only.
 */
record SecurityControl(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "*/security", call -> Reply.ok(json(PermissionResource.administered(site, call))));
        routes.add("PUT", "*/security", this::put);
    }

    /** Gives the project a new scheme of its own with these levels, or none without levels. */
    private Reply put(Call call) {
        StoredProject project = PermissionResource.administered(site, call);
        JsonNode body = call.body("levels", "default");
        List<SecurityLevel> levels = new ArrayList<>();
        body.path("levels").forEach(level -> levels.add(level(level)));
        String standard = body.path("default").asText("");
        if (!standard.isEmpty() && levels.stream().noneMatch(level -> level.name().equals(standard))) {
            throw RestFault.field("default", "There is no level '" + standard + "' among those given.");
        }
        site.model().inTransaction(() -> assign(project, levels, standard));
        return Reply.ok(json(project));
    }

    private SecurityLevel level(JsonNode level) {
        Set<Holder> holders = new LinkedHashSet<>();
        level.path("holders").forEach(holder -> holders.add(PermissionResource.holder(site, holder.asText())));
        return RestFault.named("levels", () -> new SecurityLevel(0, level.path("name").asText(), level.path("description").asText(""), holders));
    }

    private void assign(StoredProject project, List<SecurityLevel> levels, String standard) {
        Optional<SecurityScheme> former = site.model().securities().of(project.id());
        site.model().securities().assign(project.id(), null);
        former.filter(scheme -> scheme.name().equals(name(project))).ifPresent(scheme -> site.model().securities().delete(scheme.id()));
        if (levels.isEmpty()) {
            return;
        }
        if (levels.stream().map(SecurityLevel::name).distinct().count() < levels.size()) {
            throw new Refused("Each level of a scheme has a name of its own.");
        }
        SecurityScheme scheme = site.model().securities().create(new SecurityScheme(0, name(project), "", null, levels));
        Long chosen = scheme.levels().stream().filter(level -> level.name().equals(standard)).findFirst().map(SecurityLevel::id).orElse(null);
        site.model().securities().save(new SecurityScheme(scheme.id(), scheme.name(), "", chosen, scheme.levels()));
        site.model().securities().assign(project.id(), scheme.id());
    }

    private static String name(StoredProject project) {
        return "Levels of " + project.key();
    }

    private Json json(StoredProject project) {
        Optional<SecurityScheme> scheme = site.model().securities().of(project.id());
        List<Json> levels = scheme.stream().flatMap(found -> found.levels().stream()).map(level -> Json.of("id", String.valueOf(level.id()))
                .with("name", level.name()).with("description", level.description())
                .with("holders", level.holders().stream().map(holder -> PermissionResource.text(site, holder)).sorted().toList())).toList();
        return Json.of("levels", levels).withKnown("default", scheme.flatMap(found -> Optional.ofNullable(found.defaultLevel()).flatMap(found::level))
                .map(SecurityLevel::name).orElse(null));
    }
}
