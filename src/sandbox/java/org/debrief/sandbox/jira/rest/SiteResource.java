package org.debrief.sandbox.jira.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;

/**
 * The site itself and its people.
 */
record SiteResource(RestSite site) {
    private static final int FEW = 50;

    void addTo(Routes routes) {
        routes.add("GET", "serverInfo", this::serverInfo);
        routes.add("GET", "myself", call -> Reply.ok(json().userInFull(call.signedIn())));
        routes.add("GET", "user", this::user);
        routes.add("GET", "user/search", this::search);
        routes.add("GET", "user/assignable/search", this::assignable);
    }

    private SiteJson json() {
        return new SiteJson(site);
    }

    private Reply serverInfo(Call call) {
        return Reply.ok(Json.of("baseUrl", site.baseUrl().get()).with("version", "11.3.0").with("versionNumbers", List.of(11, 3, 0))
                .with("deploymentType", "Server")
                .with("buildNumber", 11_030_000).with("buildDate", RestSite.moment(Instant.parse("2026-01-01T00:00:00Z")))
                .with("serverTime", RestSite.moment(site.search().asking(null).now())).with("scmInfo", "sandbox").with("serverTitle", "Jira"));
    }

    private Reply user(Call call) {
        call.signedIn();
        if (call.parameter("username").isEmpty() && call.parameter("key").isEmpty()) {
            throw RestFault.of(400, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        String wanted = call.parameter("username").or(() -> call.parameter("key")).orElseThrow();
        return call.parameter("username").flatMap(site.model().users()::byName).or(() -> call.parameter("key").flatMap(site.model().users()::byKey))
                .map(found -> Reply.ok(json().userInFull(found)))
                .orElseThrow(() -> RestFault.of(404, "The user named '" + wanted + "' does not exist"));
    }

    private Reply search(Call call) {
        call.signedIn();
        String username = call.parameter("username").or(() -> call.parameter("query"))
                .orElseThrow(() -> RestFault.of(400, "The username query parameter was not provided"));
        boolean inactive = call.parameter("includeInactive").filter("true"::equals).isPresent();
        return page(call, site.model().users().all().stream().filter(user -> (inactive || user.active()) && matches(user, username)));
    }

    private Reply assignable(Call call) {
        call.signedIn();
        StoredProject project = call.parameter("project").flatMap(site.model().projects()::byKey)
                .or(() -> call.parameter("issueKey").flatMap(key -> site.model().projects().byId(site.issue(key, call.reader()).fields().project())))
                .filter(found -> site.allows(Permission.BROWSE_PROJECTS, found.id(), call.reader()))
                .orElseThrow(() -> RestFault.of(404, "A valid project or issueKey is required"));
        return page(call, site.model().users().all().stream()
                .filter(user -> user.active() && site.allows(Permission.ASSIGNABLE_USER, project.id(), user)
                && matches(user, call.parameter("username").orElse(""))));
    }

    private Reply page(Call call, Stream<User> users) {
        return Reply.ok(users.skip(Math.max(0, call.number("startAt", 0))).limit(Math.max(0, call.number("maxResults", FEW))).map(json()::user)
                .toList());
    }

    private static boolean matches(User user, String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return part.equals(".") || Stream.of(user.name(), user.fullName(), user.email())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
