package org.debrief.sandbox.jira.rest;

import java.util.List;
import org.debrief.sandbox.jira.model.User;

/**
 * What stands below the boxes in which people and groups are looked for: matches with marked letters, and how many there are.
 */
record PickerResource(RestSite site) {
    private static final int FEW_GROUPS = 20;

    void addTo(Routes routes) {
        routes.add("GET", "user/picker", call -> Reply.ok(users(call, Window.USUAL)));
        routes.add("GET", "groups/picker", call -> Reply.ok(groups(call)));
        routes.add("GET", "groupuserpicker", call -> Reply.ok(Json.of("users", users(call, FEW_GROUPS)).with("groups", groups(call))));
    }

    private Json users(Call call, int usual) {
        call.signedIn();
        Matching matching = matching(call);
        List<User> all = matching.of(site.model().users().all()).filter(User::active)
                .filter(user -> !call.list("exclude").contains(user.name())).toList();
        List<Json> shown = window(call, usual).of(all).stream().map(user -> user(user, matching, call)).toList();
        return Json.of("users", shown).with("total", all.size()).with("header", header("users", shown, all));
    }

    private Json user(User user, Matching matching, Call call) {
        String html = matching.marked(user.fullName(), "strong") + " - " + matching.marked(user.email(), "strong") + " ("
                + matching.marked(user.name(), "strong") + ")";
        return Json.of("name", user.name()).with("key", user.key()).with("html", html).with("displayName", user.fullName())
                .withKnown("avatarUrl", call.flag("showAvatar") ? new SiteJson(site).avatar(user, "xsmall") : null);
    }

    private Json groups(Call call) {
        call.signedIn();
        Matching matching = matching(call);
        List<String> all = site.model().users().groups().all().stream().filter(matching::matches)
                .filter(group -> !call.list("exclude").contains(group)).sorted().toList();
        List<Json> shown = window(call, FEW_GROUPS).of(all).stream()
                .map(group -> Json.of("name", group).with("html", matching.marked(group, "b")).with("labels", List.of())).toList();
        return Json.of("header", header("groups", shown, all)).with("total", all.size()).with("groups", shown);
    }

    private static Matching matching(Call call) {
        return new Matching(call.parameter("query").orElse(""));
    }

    private static Window window(Call call, int usual) {
        return new Window(0, call.number("maxResults", usual));
    }

    private static String header(String what, List<?> shown, List<?> all) {
        return "Showing " + shown.size() + " of " + all.size() + " matching " + what;
    }
}
