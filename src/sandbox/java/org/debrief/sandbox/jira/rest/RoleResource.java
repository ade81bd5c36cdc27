package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Roles;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.StoredRole;
import org.debrief.sandbox.jira.model.User;

/**
 * The roles of the site, and who has them in a project.
 */
record RoleResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "role", call -> Reply.ok(listed(call).stream().map(role -> json(role, "role/" + role.id())).toList()));
        routes.add("GET", "role/*", call -> Reply.ok(json(role(listed(call), call.variable(1)), "role/" + call.variable(1))));
        routes.add("GET", "project/*/role", this::ofProject);
        routes.add("GET", "project/*/role/*", call -> details(administered(call), role(call)));
        routes.add("POST", "project/*/role/*", this::add);
        routes.add("PUT", "project/*/role/*", this::replace);
        routes.add("DELETE", "project/*/role/*", this::remove);
    }

    private List<StoredRole> listed(Call call) {
        call.signedIn();
        return roles().all();
    }

    private Reply ofProject(Call call) {
        return Reply.ok(addresses(ProjectResource.find(site, call.variable(1), call.reader())));
    }

    /** The addresses of a project's roles, by name. */
    Json addresses(StoredProject project) {
        Json all = new Json();
        roles().all().forEach(role -> all.with(role.name(), site.self("project/" + project.id() + "/role/" + role.id())));
        return all;
    }

    private Reply add(Call call) {
        StoredProject project = administered(call);
        StoredRole role = role(call);
        JsonNode body = call.body();
        Set<Holder> members = new LinkedHashSet<>(members(project, role));
        body.path("user").forEach(name -> members.add(user(name.asText())));
        body.path("group").forEach(name -> members.add(group(name.asText())));
        roles().assign(project.id(), role, members);
        return details(project, role);
    }

    private Reply replace(Call call) {
        StoredProject project = administered(call);
        StoredRole role = role(call);
        JsonNode actors = call.body().path("categorisedActors");
        Set<Holder> members = new LinkedHashSet<>();
        actors.path("atlassian-user-role-actor").forEach(name -> members.add(user(name.asText())));
        actors.path("atlassian-group-role-actor").forEach(name -> members.add(group(name.asText())));
        roles().assign(project.id(), role, members);
        return details(project, role);
    }

    private Reply remove(Call call) {
        StoredProject project = administered(call);
        StoredRole role = role(call);
        Set<Holder> members = new LinkedHashSet<>(members(project, role));
        call.parameter("user").ifPresent(name -> members.remove(user(name)));
        call.parameter("group").ifPresent(name -> members.remove(group(name)));
        roles().assign(project.id(), role, members);
        return Reply.done();
    }

    private Reply details(StoredProject project, StoredRole role) {
        List<Json> actors = new ArrayList<>();
        members(project, role).stream().sorted((one, other) -> one.toString().compareTo(other.toString())).forEach(member -> actors.add(actor(member)));
        return Reply.ok(json(role, "project/" + project.id() + "/role/" + role.id()).with("actors", actors));
    }

    private Json actor(Holder member) {
        if (member instanceof Holder.Person person) {
            User user = site.model().users().byKey(person.key()).orElse(null);
            String name = user == null ? person.key() : user.name();
            return Json.of("displayName", user == null ? name : user.fullName()).with("type", "atlassian-user-role-actor").with("name", name);
        }
        String name = ((Holder.Group) member).name();
        return Json.of("displayName", name).with("type", "atlassian-group-role-actor").with("name", name);
    }

    private Json json(StoredRole role, String address) {
        return Json.of("self", site.self(address)).with("name", role.name()).with("id", role.id()).with("description", role.description());
    }

    private Set<Holder> members(StoredProject project, StoredRole role) {
        return roles().of(project.id()).getOrDefault(role.name(), Set.of());
    }

    private Holder user(String name) {
        return new Holder.Person(site.model().users().byName(name).map(User::key)
                .orElseThrow(() -> RestFault.of(404, "We can't find '" + name + "' in any accessible user directory.")));
    }

    private Holder group(String name) {
        if (!site.model().users().groups().exists(name)) {
            throw RestFault.of(404, "Group '" + name + "' does not exist.");
        }
        return new Holder.Group(name);
    }

    private StoredProject administered(Call call) {
        StoredProject project = ProjectResource.find(site, call.variable(1), call.reader());
        ProjectResource.checkAdministers(site, project, call.reader());
        return project;
    }

    private StoredRole role(Call call) {
        return role(roles().all(), call.variable(2));
    }

    private static StoredRole role(List<StoredRole> all, String id) {
        return all.stream().filter(role -> String.valueOf(role.id()).equals(id)).findFirst()
                .orElseThrow(() -> RestFault.of(404, "Can not retrieve a role actor for an invalid project role id: " + id + "."));
    }

    private Roles roles() {
        return site.model().roles();
    }
}
