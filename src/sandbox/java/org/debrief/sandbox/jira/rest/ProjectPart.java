package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredComponent;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.StoredVersion;

/**
 * Finds components and versions, and the project a body wants a new one in.
 */
record ProjectPart(RestSite site, Call call) {
    /**
     * The component with an id, if the caller may see its project.
     *
     * @throws RestFault 404 otherwise
     */
    StoredComponent component(String id) {
        return number(id).flatMap(site.model().parts().components()::byId).filter(part -> browses(part.project()))
                .orElseThrow(() -> RestFault.of(404, "The component with id " + id + " does not exist."));
    }

    /** The same for a version. */
    StoredVersion version(String id) {
        return number(id).flatMap(site.model().parts().versions()::byId).filter(part -> browses(part.project()))
                .orElseThrow(() -> RestFault.of(404, "Could not find version for id '" + id + "'"));
    }

    /**
     * The project a body names by id or key, which the caller administers.
     *
     * @throws RestFault 400, 401, 403 or 404
     */
    StoredProject project(JsonNode body) {
        String wanted = body.path("projectId").asText(body.path("project").asText());
        if (wanted.isEmpty()) {
            throw RestFault.field("project", "Project must be specified");
        }
        StoredProject project = ProjectResource.find(site, wanted, call.reader());
        ProjectResource.checkAdministers(site, project, call.reader());
        return project;
    }

    /** Checks that the caller administers the project of something they can see. */
    void checkAdministers(long project) {
        ProjectResource.checkAdministers(site, site.model().projects().byId(project).orElseThrow(), call.reader());
    }

    /**
     * The day a body names, or another one if it names none; null and the empty text stand for no day.
     *
     * @throws RestFault 400 if it is no day
     */
    static LocalDate day(JsonNode body, String name, LocalDate otherwise) {
        if (!body.has(name)) {
            return otherwise;
        }
        String text = body.path(name).asText("");
        if (body.path(name).isNull() || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw RestFault.field(name, "Please enter the date in the following format: yyyy-MM-dd");
        }
    }

    /** The text a body names, or another one if it names none. */
    static String text(JsonNode body, String name, String otherwise) {
        return body.has(name) ? body.path(name).asText("") : otherwise;
    }

    private boolean browses(long project) {
        return site.allows(Permission.BROWSE_PROJECTS, project, call.reader())
                || site.allows(Permission.ADMINISTER_PROJECTS, project, call.reader());
    }

    private static Optional<Long> number(String id) {
        return id.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
