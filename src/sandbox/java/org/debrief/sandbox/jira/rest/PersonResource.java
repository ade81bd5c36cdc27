package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;

/**
 * The people of the site: the caller, one by name or key, and those who match a text and may be given something.
 */
record PersonResource(RestSite site) {
    private static final int LONGEST = 255;

    void addTo(Routes routes) {
        routes.add("GET", "myself", call -> Reply.ok(json().userInFull(call.signedIn(), call)));
        routes.add("PUT", "myself", this::change);
        routes.add("GET", "user", this::user);
        routes.add("GET", "user/search", this::search);
        routes.add("GET", "user/assignable/search", this::assignable);
        routes.add("GET", "user/assignable/multiProjectSearch", this::assignableEverywhere);
        routes.add("GET", "user/viewissue/search", this::viewing);
    }

    private SiteJson json() {
        return new SiteJson(site);
    }

    private Reply change(Call call) {
        User user = call.signedIn();
        JsonNode body = call.body("name", "key", "password", "emailAddress", "displayName", "notification", "applicationKeys");
        String email = body.path("emailAddress").asText(user.email()).strip();
        String fullName = body.path("displayName").asText(user.fullName()).strip();
        Map<String, String> errors = new LinkedHashMap<>();
        if (!email.matches("[^\\s@]+@[^\\s@]+") || email.length() > LONGEST) {
            errors.put("emailAddress", email.isEmpty() ? "You must specify an email address." : "You must specify a valid email address.");
        }
        if (fullName.isEmpty() || fullName.length() > LONGEST) {
            errors.put("displayName", fullName.isEmpty() ? "You must specify a full name." : "The full name must not exceed 255 characters in length.");
        }
        if (!errors.isEmpty()) {
            throw new RestFault(400, List.of(), errors);
        }
        site.model().users().save(new User(user.key(), user.name(), fullName, email, user.zone(), user.locale(), user.active(), user.groups()));
        return Reply.ok(json().userInFull(site.model().users().byKey(user.key()).orElseThrow(), call));
    }

    private Reply user(Call call) {
        call.signedIn();
        Optional<String> name = call.parameter("username");
        Optional<String> key = call.parameter("key");
        if (name.isEmpty() && key.isEmpty()) {
            throw RestFault.of(400, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        User found = key.map(wanted -> site.model().users().byKey(wanted)
                        .orElseThrow(() -> RestFault.of(404, "The user with the key '" + wanted + "' does not exist")))
                .orElseGet(() -> site.model().users().byName(name.orElseThrow())
                        .orElseThrow(() -> RestFault.of(404, "The user named '" + name.orElseThrow() + "' does not exist")));
        return Reply.ok(json().userInFull(found, call));
    }

    private Reply search(Call call) {
        call.signedIn();
        String wanted = call.parameter("username").orElseThrow(() -> RestFault.of(400, "The username query parameter was not provided"));
        boolean active = !call.parameter("includeActive").filter("false"::equals).isPresent();
        return page(call, wanted, user -> user.active() ? active : call.flag("includeInactive"));
    }

    private Reply assignable(Call call) {
        call.signedIn();
        Optional<StoredIssue> issue = call.parameter("issueKey").map(key -> site.issue(key, call.reader()));
        long project = issue.map(found -> found.fields().project())
                .orElseGet(() -> ProjectResource.find(site, call.parameter("project").orElseThrow(PersonResource::noPlace), call.reader()).id());
        return page(call, call.parameter("username").orElse(""), user -> user.active()
                && site.allows(Permission.ASSIGNABLE_USER, project, user));
    }

    private Reply assignableEverywhere(Call call) {
        call.signedIn();
        List<StoredProject> projects = call.list("projectKeys").stream().map(key -> ProjectResource.find(site, key, call.reader())).toList();
        if (projects.isEmpty()) {
            throw RestFault.of(400, "The projectKeys query parameter was not provided");
        }
        return page(call, call.parameter("username").orElse(""), user -> user.active()
                && projects.stream().allMatch(project -> site.allows(Permission.ASSIGNABLE_USER, project.id(), user)));
    }

    private Reply viewing(Call call) {
        call.signedIn();
        Optional<StoredIssue> issue = call.parameter("issueKey").map(key -> site.issue(key, call.reader()));
        Optional<StoredProject> project = call.parameter("projectKey").map(key -> ProjectResource.find(site, key, call.reader()));
        if (issue.isEmpty() && project.isEmpty()) {
            throw noPlace();
        }
        return page(call, call.parameter("username").orElse(""), user -> user.active()
                && issue.map(found -> site.allows(Permission.BROWSE_PROJECTS, found, user))
                .orElseGet(() -> site.allows(Permission.BROWSE_PROJECTS, project.orElseThrow().id(), user)));
    }

    private static RestFault noPlace() {
        return RestFault.of(400, "A project or issue key must be provided");
    }

    /** Whether somebody belongs to an answer. */
    @FunctionalInterface
    private interface Circle {
        boolean has(User user);
    }

    private Reply page(Call call, String wanted, Circle circle) {
        Stream<User> found = new Matching(wanted).of(site.model().users().all()).filter(circle::has);
        Window window = Window.of(call, Window.USUAL);
        return Reply.ok(found.skip(window.start()).limit(window.length()).map(json()::user).toList());
    }
}
