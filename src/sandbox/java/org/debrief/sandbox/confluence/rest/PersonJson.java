package org.debrief.sandbox.confluence.rest;

import java.util.Map;
import org.debrief.sandbox.confluence.model.People;
import org.debrief.sandbox.host.Account;

/** Users as JSON. */
record PersonJson(People people, Site site) {
    /** A user by name; anonymous for {@code null} or somebody unknown. */
    Map<String, Object> byName(String userName) {
        return people.byName(userName).map(this::known).orElseGet(() -> Shape.of("type", "anonymous", "displayName", "Anonymous"));
    }

    private Map<String, Object> known(Account account) {
        return Shape.of("type", "known", "username", account.name(), "userKey", account.key(), "displayName", account.fullName(),
                "_links", Shape.of("self", site.rest("/user?key=" + account.key())), "_expandable", Shape.of("status", ""));
    }
}
