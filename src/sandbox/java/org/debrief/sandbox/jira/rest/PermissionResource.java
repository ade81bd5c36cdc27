package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;

/**
 * Who holds which permission in a project: the sandbox's own interface for administrators and tests.
 */
record PermissionResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "*/permissions", this::get);
        routes.add("PUT", "*/permissions", this::put);
    }

    private Reply get(Call call) {
        StoredProject project = administered(site, call);
        Json permissions = new Json();
        for (Permission permission : Permission.values()) {
            permissions.with(permission.name(), site.model().permissions().holders(project.id(), permission).stream().map(holder -> text(site, holder)).sorted()
                    .toList());
        }
        return Reply.ok(permissions);
    }

    private Reply put(Call call) {
        StoredProject project = administered(site, call);
        JsonNode body = call.body();
        Permission permission = Stream.of(Permission.values()).filter(known -> known.name().equals(body.path("permission").asText())).findFirst()
                .orElseThrow(() -> RestFault.field("permission", "one of " + List.of(Permission.values())));
        if (!body.path("holders").isArray()) {
            throw RestFault.field("holders", "a list of user:NAME, group:NAME, role:NAME, lead, reporter, assignee, anyone, anonymous");
        }
        List<Holder> holders = new ArrayList<>();
        body.path("holders").forEach(holder -> holders.add(holder(site, holder.asText())));
        site.model().permissions().grant(project.id(), permission, holders);
        return get(call);
    }

    /** The holder of a text that names users by user name. */
    static Holder holder(RestSite site, String text) {
        try {
            Holder holder = Holder.of(text);
            return holder instanceof Holder.Person person ? new Holder.Person(site.model().users().byName(person.key()).map(User::key)
                    .orElseThrow(() -> new Refused("There is no user '" + person.key() + "'."))) : holder;
        } catch (Refused e) {
            throw RestFault.field("holders", e.getMessage());
        }
    }

    static String text(RestSite site, Holder holder) {
        return holder instanceof Holder.Person person ? "user:" + site.model().users().byKey(person.key()).map(User::name)
                .orElse(person.key()) : holder.toString();
    }

    /** The project of a call, whose caller administers the site. */
    static StoredProject administered(RestSite site, Call call) {
        if (!site.model().users().administers(call.signedIn())) {
            throw RestFault.of(403, "Only administrators may see or change permissions.");
        }
        return site.model().projects().byKey(call.variable(1))
                .orElseThrow(() -> RestFault.of(404, "No project could be found with key '" + call.variable(1) + "'."));
    }
}
