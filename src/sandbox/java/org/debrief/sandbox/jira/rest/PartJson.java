package org.debrief.sandbox.jira.rest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.PartField;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredComponent;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.StoredVersion;
import org.debrief.sandbox.jira.model.User;

/**
 * Components and versions as JSON: in short as issues show them, in full as their own resources do.
 */
record PartJson(RestSite site) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);

    /** The components of an issue, by name. */
    List<Json> components(IssueFields issue) {
        return site.model().parts().components().of(issue.project()).stream().filter(part -> issue.parts(PartField.COMPONENTS).contains(part.id()))
                .map(this::inShort).toList();
    }

    /** All components of a project, in short. */
    List<Json> allComponents(long project) {
        return site.model().parts().components().of(project).stream().map(this::inShort).toList();
    }

    /** All versions of a project, in short. */
    List<Json> allVersions(long project) {
        return site.model().parts().versions().of(project).stream().map(this::inShort).toList();
    }

    /** The components an issue of a project may get. */
    List<Json> components(long project) {
        return site.model().parts().components().of(project).stream().filter(part -> !part.archived()).map(this::inShort).toList();
    }

    /** The versions an issue names in a field, in their order. */
    List<Json> versions(IssueFields issue, PartField field) {
        return site.model().parts().versions().of(issue.project()).stream().filter(part -> issue.parts(field).contains(part.id())).map(this::inShort)
                .toList();
    }

    /** The versions an issue of a project may get. */
    List<Json> versions(long project) {
        return site.model().parts().versions().of(project).stream().filter(part -> !part.stage().archived()).map(this::inShort).toList();
    }

    Map<String, Long> componentIds(long project) {
        Map<String, Long> ids = new LinkedHashMap<>();
        site.model().parts().components().of(project).forEach(part -> ids.put(part.name(), part.id()));
        return ids;
    }

    Map<String, Long> versionIds(long project) {
        Map<String, Long> ids = new LinkedHashMap<>();
        site.model().parts().versions().of(project).forEach(part -> ids.put(part.name(), part.id()));
        return ids;
    }

    private Json inShort(StoredComponent component) {
        return Json.of("self", site.self("component/" + component.id())).with("id", String.valueOf(component.id())).with("name", component.name())
                .withKnown("description", given(component.description()));
    }

    private Json inShort(StoredVersion version) {
        return Json.of("self", site.self("version/" + version.id())).with("id", String.valueOf(version.id()))
                .withKnown("description", given(version.description())).with("name", version.name()).with("archived", version.stage().archived())
                .with("released", version.stage().released()).withKnown("releaseDate", text(version.release()));
    }

    /** A component with everything there is to know. */
    Json component(StoredComponent component) {
        StoredProject project = site.model().projects().byId(component.project()).orElseThrow();
        SiteJson people = new SiteJson(site);
        String assignee = assignee(component, project);
        boolean valid = assignee == null ? component.assignee() == StoredComponent.DefaultAssignee.UNASSIGNED : assignable(assignee, project);
        return inShort(component).withKnown("lead", people.user(component.lead())).with("assigneeType", component.assignee().name())
                .withKnown("assignee", people.user(assignee)).with("realAssigneeType", component.assignee().name())
                .withKnown("realAssignee", people.user(assignee)).with("isAssigneeTypeValid", valid).with("project", project.key())
                .with("projectId", project.id()).with("archived", component.archived()).with("deleted", false);
    }

    /** A version with everything there is to know. */
    Json version(StoredVersion version) {
        boolean overdue = !version.stage().released() && version.release() != null && version.release().isBefore(today());
        return inShort(version).withKnown("startDate", text(version.start())).with("overdue", overdue)
                .withKnown("userStartDate", shown(version.start())).withKnown("userReleaseDate", shown(version.release()))
                .with("projectId", version.project());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(site.search().asking(null).now(), ZoneId.systemDefault());
    }

    private boolean assignable(String key, StoredProject project) {
        User user = site.model().users().byKey(key).orElse(null);
        return user != null && user.active() && site.allows(Permission.ASSIGNABLE_USER, project.id(), user);
    }

    private static String assignee(StoredComponent component, StoredProject project) {
        return switch (component.assignee()) {
            case COMPONENT_LEAD -> component.lead();
            case UNASSIGNED -> null;
            case PROJECT_DEFAULT, PROJECT_LEAD -> project.lead();
        };
    }

    private static String given(String description) {
        return description == null || description.isEmpty() ? null : description;
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String shown(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
