package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.jira.model.FieldRefused;
import org.debrief.sandbox.jira.model.ProjectDetails;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;

/**
 * What a body wants a project to be.
 */
record ProjectInput(RestSite site, JsonNode body) {
    /** The properties the product knows. */
    static final String[] KNOWN = {"key", "name", "projectTypeKey", "projectTemplateKey", "description", "lead", "url", "assigneeType", "avatarId",
        "issueSecurityScheme", "permissionScheme", "notificationScheme", "workflowSchemeId", "categoryId"};
    private static final Set<String> WITHOUT_CHOICE = Set.of("avatarId", "permissionScheme", "notificationScheme", "workflowSchemeId", "categoryId");
    private static final int LONGEST_NAME = 80;

    /**
     * Makes the project.
     *
     * @throws RestFault 400 with what is wrong by field
     */
    StoredProject create() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (text("key", "").isEmpty()) {
            errors.put("projectKey", "You must specify a unique project key, at least 2 characters long, containing only uppercase letters.");
        }
        StoredProject wanted = wanted(new StoredProject(0, text("key", ""), "", "", "", false), errors);
        return write(() -> {
            StoredProject project = site.model().createProject(wanted);
            writeRest(project);
            return project;
        });
    }

    /** Changes what the body names; a project keeps its key here. */
    StoredProject update(StoredProject before) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!text("key", before.key()).equals(before.key())) {
            errors.put("projectKey", "The key of a project cannot be changed in the sandbox.");
        }
        StoredProject wanted = wanted(before, errors);
        return write(() -> {
            site.model().projects().save(wanted);
            writeRest(wanted);
            return wanted;
        });
    }

    private StoredProject wanted(StoredProject before, Map<String, String> errors) {
        String name = text("name", before.name()).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.put("projectName", name.isEmpty() ? "You must specify a valid project name." : "The project name must not exceed " + LONGEST_NAME
                    + " characters in length.");
        }
        String lead = body.hasNonNull("lead") ? lead(errors) : before.lead();
        if (lead.isEmpty() && !errors.containsKey("projectLead")) {
            errors.put("projectLead", "You must specify the project lead.");
        }
        WITHOUT_CHOICE.stream().filter(body::hasNonNull).forEach(field -> errors.put(field, "The sandbox has nothing to choose from for '" + field + "'."));
        if (!errors.isEmpty()) {
            throw new RestFault(400, List.of(), errors);
        }
        return new StoredProject(before.id(), before.key(), name, text("description", before.description()), lead, before.archived());
    }

    private String lead(Map<String, String> errors) {
        String name = body.path("lead").asText();
        return site.model().users().byName(name).map(User::key).orElseGet(() -> {
            errors.put("projectLead", name.isEmpty() ? "You must specify the project lead." : "The user you have specified as project lead does not exist.");
            return "";
        });
    }

    private void writeRest(StoredProject project) {
        ProjectDetails before = site.model().projects().details(project.id());
        String url = text("url", before.url());
        boolean assigned = switch (text("assigneeType", before.assigned() ? "PROJECT_LEAD" : "UNASSIGNED")) {
            case "PROJECT_LEAD" -> true;
            case "UNASSIGNED" -> false;
            default -> throw new FieldRefused("assigneeType", "The default assignee is PROJECT_LEAD or UNASSIGNED.");
        };
        site.model().projects().save(project.id(), new ProjectDetails(text("projectTypeKey", before.type()),
                url == null || url.isEmpty() ? null : url, assigned));
        if (body.hasNonNull("issueSecurityScheme")) {
            long scheme = body.path("issueSecurityScheme").asLong();
            if (site.model().securities().byId(scheme).isEmpty()) {
                throw new FieldRefused("issueSecurityScheme", "The issue security scheme with id '" + scheme + "' does not exist.");
            }
            site.model().securities().assign(project.id(), scheme);
        }
    }

    /** A writing of the project. */
    @FunctionalInterface
    private interface Writing {
        StoredProject run();
    }

    private StoredProject write(Writing writing) {
        StoredProject[] written = new StoredProject[1];
        try {
            site.model().inTransaction(() -> written[0] = writing.run());
            return written[0];
        } catch (FieldRefused e) {
            throw e;
        } catch (Refused e) {
            throw RestFault.field(e.getMessage().contains("name") ? "projectName" : "projectKey", e.getMessage());
        }
    }

    private String text(String name, String otherwise) {
        return body.hasNonNull(name) ? body.path(name).asText() : otherwise;
    }
}
