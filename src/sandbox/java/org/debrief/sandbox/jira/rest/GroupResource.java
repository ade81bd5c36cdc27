package org.debrief.sandbox.jira.rest;

import java.util.List;
import org.debrief.sandbox.jira.model.User;

/**
 * Groups and their members, for administrators.
 */
record GroupResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "group", this::group);
        routes.add("GET", "group/member", this::members);
    }

    private Reply group(Call call) {
        String group = wanted(call);
        List<User> members = members(group, false);
        List<Json> shown = call.list("expand").stream().anyMatch(name -> name.startsWith("users"))
                ? members.stream().limit(Window.USUAL).map(new SiteJson(site)::user).toList() : List.of();
        Json users = Json.of("size", members.size()).with("items", shown).with("max-results", Window.USUAL).with("start-index", 0)
                .with("end-index", Math.max(0, shown.size() - 1));
        return Reply.ok(new SiteJson(site).group(group).with("users", users).with("expand", "users"));
    }

    private Reply members(Call call) {
        String group = wanted(call);
        Window window = Window.of(call, Window.USUAL);
        List<User> all = members(group, call.flag("includeInactiveUsers"));
        Json page = window.page(all, window.of(all).stream().map(new SiteJson(site)::user).toList());
        return Reply.ok(Json.of("self", call.request().getRequestURL() + "?" + call.request().getQueryString()).withAll(page));
    }

    private String wanted(Call call) {
        if (!site.model().users().administers(call.signedIn())) {
            throw RestFault.of(403, "You do not have permission to view this group. Administrator access is required.");
        }
        String wanted = call.parameter("groupname").orElseThrow(() -> RestFault.of(400, "The groupname query parameter was not provided"));
        return site.model().users().groups().all().stream().filter(wanted::equalsIgnoreCase).findFirst()
                .orElseThrow(() -> RestFault.of(404, "The group named '" + wanted + "' does not exist."));
    }

    private List<User> members(String group, boolean inactive) {
        return site.model().users().all().stream().filter(user -> user.isIn(group) && (inactive || user.active())).toList();
    }
}
