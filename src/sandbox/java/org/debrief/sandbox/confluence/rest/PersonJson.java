package org.debrief.sandbox.confluence.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.debrief.sandbox.confluence.model.People;
import org.debrief.sandbox.host.Account;

/** Users and groups as JSON. */
record PersonJson(People people, Site site) {
    /** A user by name; anonymous for {@code null} or somebody unknown. */
    Map<String, Object> byName(String userName) {
        return people.byName(userName).map(this::known).orElseGet(() -> Shape.of("type", "anonymous", "profilePicture", picture(),
                "displayName", "Anonymous"));
    }

    /** A group by name. */
    Map<String, Object> group(String name) {
        return Shape.of("type", "group", "name", name, "_links",
                Shape.of("self", site.rest("/group/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))));
    }

    private Map<String, Object> known(Account account) {
        return Shape.of("type", "known", "username", account.name(), "userKey", account.key(), "profilePicture", picture(), "displayName",
                account.active() ? account.fullName() : account.fullName() + " (Deactivated)",
                "_links", Shape.of("self", site.rest("/user?key=" + account.key())), "_expandable", Shape.of("status", ""));
    }

    private Map<String, Object> picture() {
        return Shape.of("path", site.contextPath() + "/s/page/confluence/person.svg", "width", 48, "height", 48, "isDefault", true);
    }
}
