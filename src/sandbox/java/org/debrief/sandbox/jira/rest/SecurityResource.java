package org.debrief.sandbox.jira.rest;

import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.SecurityLevel;
import org.debrief.sandbox.jira.model.SecurityScheme;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.User;

/**
 * Security levels and their schemes.
 */
record SecurityResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "securitylevel/*", this::level);
        routes.add("GET", "project/*/securitylevel", this::settable);
        routes.add("GET", "project/*/issuesecuritylevelscheme", this::ofProject);
        routes.add("GET", "issuesecurityschemes", this::schemes);
        routes.add("GET", "issuesecurityschemes/*", this::scheme);
    }

    /** A level is known to those who could give it to an issue of theirs, and to administrators. */
    private Reply level(Call call) {
        User reader = call.signedIn();
        return number(call.variable(1)).flatMap(site.model().securities()::level)
                .filter(level -> site.model().users().administers(reader)
                        || site.model().projects().all().stream().anyMatch(project -> levels(project, reader).contains(level)))
                .map(level -> Reply.ok(new SiteJson(site).level(level)))
                .orElseThrow(() -> RestFault.of(404, "The security level with id '" + call.variable(1) + "' does not exist"));
    }

    private Reply settable(Call call) {
        StoredProject project = ProjectResource.find(site, call.variable(1), call.reader());
        List<SecurityLevel> levels = site.allows(Permission.SET_ISSUE_SECURITY, project.id(), call.reader()) ? levels(project, call.reader()) : List.of();
        return Reply.ok(Json.of("levels", levels.stream().map(new SiteJson(site)::level).toList()));
    }

    /** The levels of a new issue the reader would report. */
    private List<SecurityLevel> levels(StoredProject project, User reader) {
        IssueFields own = IssueFields.EMPTY.with(SystemField.PROJECT, project.id()).with(SystemField.REPORTER, reader == null ? null : reader.key());
        return site.allows(Permission.BROWSE_PROJECTS, project.id(), reader) ? site.model().permissions().levels(own, reader) : List.of();
    }

    private Reply ofProject(Call call) {
        StoredProject project = ProjectResource.find(site, call.variable(1), call.reader());
        ProjectResource.checkAdministers(site, project, call.reader());
        return site.model().securities().of(project.id()).map(scheme -> Reply.ok(json(scheme, true)))
                .orElseThrow(() -> RestFault.of(404, "The project has no issue security scheme."));
    }

    private Reply schemes(Call call) {
        checkAdministrator(call);
        return Reply.ok(Json.of("issueSecuritySchemes", site.model().securities().all().stream().map(scheme -> json(scheme, false)).toList()));
    }

    private Reply scheme(Call call) {
        checkAdministrator(call);
        return number(call.variable(1)).flatMap(site.model().securities()::byId).map(scheme -> Reply.ok(json(scheme, true)))
                .orElseThrow(() -> RestFault.of(404, "The issue security scheme with id '" + call.variable(1) + "' does not exist"));
    }

    private void checkAdministrator(Call call) {
        if (!site.model().users().administers(call.signedIn())) {
            throw RestFault.of(403, "You must have the global administrator permission to see issue security schemes.");
        }
    }

    private Json json(SecurityScheme scheme, boolean withLevels) {
        Json json = Json.of("self", site.self("issuesecurityschemes/" + scheme.id())).with("id", scheme.id()).with("name", scheme.name())
                .with("description", scheme.description()).withKnown("defaultSecurityLevelId", scheme.defaultLevel());
        return json.withKnown("levels", withLevels ? scheme.levels().stream().map(new SiteJson(site)::level).toList() : null);
    }

    private static Optional<Long> number(String id) {
        return id.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
