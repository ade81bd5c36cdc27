package org.debrief.sandbox.jira.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.debrief.sandbox.jira.model.Priority;
import org.debrief.sandbox.jira.model.ProjectDetails;
import org.debrief.sandbox.jira.model.Resolution;
import org.debrief.sandbox.jira.model.SecurityLevel;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredLinkType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.StoredStatus;
import org.debrief.sandbox.jira.model.User;

/**
 * Users, projects and constants as JSON.
 */
record SiteJson(RestSite site) {
    static final String PROJECT_EXPAND = "description,lead,createdAt,createdBy,lastUpdatedAt,lastUpdatedBy,url,projectKeys";

    /** A user as other objects show one; a key without a user is shown as somebody who is gone. */
    Json user(String key) {
        return key == null ? null : site.model().users().byKey(key).map(this::user)
                .orElseGet(() -> Json.of("self", site.self("user?key=" + encoded(key))).with("name", key).with("key", key).with("displayName", key)
                .with("active", false));
    }

    Json user(User user) {
        return Json.of("self", site.self("user?username=" + encoded(user.name()))).with("name", user.name()).with("key", user.key())
                .with("emailAddress", user.email()).with("avatarUrls", avatars(size -> avatar(user, size))).with("displayName", user.fullName())
                .with("active", user.active()).with("timeZone", user.zone().getId());
    }

    /** A user with everything there is to know; what belongs to groups and applications is expanded where the call asks for it. */
    Json userInFull(User user, Call call) {
        List<Json> groups = user.groups().stream().sorted().map(this::group).toList();
        List<Json> roles = user.active() ? List.of(Json.of("key", "jira-software").with("name", "Jira Software")) : List.of();
        return user(user).with("deleted", false).with("locale", user.locale().toString())
                .with("groups", Json.of("size", groups.size()).with("items", call.expands("groups") ? groups : List.of()))
                .with("applicationRoles", Json.of("size", roles.size()).with("items", call.expands("applicationRoles") ? roles : List.of()))
                .with("expand", "groups,applicationRoles");
    }

    Json group(String name) {
        return Json.of("name", name).with("self", site.self("group?groupname=" + encoded(name)));
    }

    /** The address of a person's picture. */
    String avatar(User user, String size) {
        return site.baseUrl().get() + "/secure/useravatar?" + size(size) + "ownerId=" + encoded(user.key());
    }

    Json project(StoredProject project) {
        return Json.of("self", site.self("project/" + project.id())).with("id", String.valueOf(project.id())).with("key", project.key())
                .with("name", project.name()).with("projectTypeKey", site.model().projects().details(project.id()).type()).with("archived", project.archived())
                .with("avatarUrls", avatars(size -> site.baseUrl().get() + "/secure/projectavatar?" + size(size) + "pid=" + project.id()));
    }

    /** A project with everything there is to know. */
    Json projectInFull(StoredProject project) {
        ProjectDetails details = site.model().projects().details(project.id());
        PartJson parts = new PartJson(site);
        return project(project).with("expand", PROJECT_EXPAND).with("description", project.description()).with("lead", user(project.lead()))
                .with("components", parts.allComponents(project.id())).with("issueTypes", typesOf(project)).withKnown("url", details.url())
                .with("assigneeType", details.assigned() ? "PROJECT_LEAD" : "UNASSIGNED").with("versions", parts.allVersions(project.id()))
                .with("roles", new RoleResource(site).addresses(project));
    }

    List<Json> typesOf(StoredProject project) {
        return site.model().issueTypeSchemes().of(project.id()).types().stream().map(id -> type(site.model().issueTypes().byId(id).orElseThrow())).toList();
    }

    Json type(StoredIssueType type) {
        return Json.of("self", site.self("issuetype/" + type.id())).with("id", String.valueOf(type.id())).with("description", type.description())
                .with("iconUrl", site.baseUrl().get() + "/secure/viewavatar?size=xsmall&avatarId=" + type.id() + "&avatarType=issuetype")
                .with("name", type.name()).with("subtask", type.subTask()).with("avatarId", type.id());
    }

    Json status(StoredStatus status) {
        return Json.of("self", site.self("status/" + status.id())).with("description", status.description())
                .with("iconUrl", icon("statuses", status.category().key()))
                .with("name", status.name()).with("id", String.valueOf(status.id())).with("statusCategory", category(status.category()));
    }

    Json category(StoredStatus.Category category) {
        return Json.of("self", site.self("statuscategory/" + category.id())).with("id", category.id()).with("key", category.key())
                .with("colorName", category.colour()).with("name", category.label());
    }

    Json priority(Priority priority) {
        return Json.of("self", site.self("priority/" + priority.id())).with("statusColor", priority.colour())
                .with("description", priority.description())
                .with("iconUrl", icon("priorities", String.valueOf(priority.id()))).with("name", priority.name()).with("id", String.valueOf(priority.id()));
    }

    Json resolution(Resolution resolution) {
        return Json.of("self", site.self("resolution/" + resolution.id())).with("id", String.valueOf(resolution.id()))
                .with("description", resolution.description()).with("name", resolution.name());
    }

    Json level(SecurityLevel level) {
        return Json.of("self", site.self("securitylevel/" + level.id())).with("id", String.valueOf(level.id())).with("description", level.description())
                .with("name", level.name());
    }

    Json linkType(StoredLinkType type) {
        return Json.of("id", String.valueOf(type.id())).with("name", type.name()).with("inward", type.inward()).with("outward", type.outward())
                .with("self", site.self("issueLinkType/" + type.id()));
    }

    private String icon(String kind, String name) {
        return site.baseUrl().get() + "/images/icons/" + kind + "/" + name + ".svg";
    }

    private static Json avatars(UnaryOperator<String> address) {
        return Json.of("48x48", address.apply("")).with("24x24", address.apply("small")).with("16x16", address.apply("xsmall"))
                .with("32x32", address.apply("medium"));
    }

    private static String size(String name) {
        return name.isEmpty() ? "" : "size=" + name + "&";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
