package org.debrief.sandbox.confluence.rest;

import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.CurrentUser;

/** {@code /user} and {@code /group}: people, their groups, and who may sign in. */
record PersonResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "/user", call -> Answer.ok(site.people().byName(asked(call).name())));
        routes.add("GET", "/user/current", call -> Answer.ok(site.people().byName(CurrentUser.name())));
        routes.add("GET", "/user/anonymous", call -> Answer.ok(site.people().byName(null)));
        routes.add("GET", "/user/memberof", this::groupsOf);
        routes.add("GET", "/group", this::groups);
        routes.add("GET", "/group/{name}", call -> Answer.ok(site.people().group(group(call))));
        routes.add("GET", "/group/{name}/member", this::members);
        routes.add("PUT", "/admin/user/{name}/disable", call -> activate(call, false))
                .add("PUT", "/admin/user/{name}/enable", call -> activate(call, true));
    }

    private Account asked(Call call) {
        needsReader();
        Optional<Account> found = call.text("key").isPresent() ? call.text("key").flatMap(site.wiki().people()::byKey)
                : call.text("username").flatMap(site.wiki().people()::byName);
        return found.orElseThrow(() -> Refusal.missing(call.text("key").map(key -> "No user found with key : " + key)
                .orElse("No user found with username : " + call.text("username").orElse(""))));
    }

    private Answer groupsOf(Call call) {
        return Answer.ok(site.listing(call).of(site.wiki().people().groups(asked(call).name()).stream().sorted().toList(),
                site.people()::group, 200, 200));
    }

    private Answer groups(Call call) {
        needsReader();
        return Answer.ok(site.listing(call).of(site.wiki().people().allGroups(), site.people()::group, 200, 200));
    }

    private Answer members(Call call) {
        return Answer.ok(site.listing(call).of(site.wiki().people().members(group(call)), site.people()::byName, 200, 200));
    }

    private String group(Call call) {
        needsReader();
        List<String> groups = site.wiki().people().allGroups();
        return groups.stream().filter(call.variable("name")::equals).findFirst()
                .orElseThrow(() -> Refusal.missing("No group with name : " + call.variable("name")));
    }

    private Answer activate(Call call, boolean active) {
        String name = call.variable("name");
        if (!site.wiki().rights().isAdministrator(CurrentUser.name())) {
            throw new Refusal(Reason.FORBIDDEN, "Only administrators enable and disable users");
        }
        if (name.equalsIgnoreCase(CurrentUser.name())) {
            throw new Refusal(Reason.INVALID, "You cannot disable yourself");
        }
        site.wiki().people().byName(name).orElseThrow(() -> Refusal.missing("No user found with username : " + name));
        site.wiki().people().activate(name, active);
        return Answer.NOTHING;
    }

    private static void needsReader() {
        if (CurrentUser.name() == null) {
            throw new Refusal(Reason.FORBIDDEN, "Not permitted to view users");
        }
    }
}
