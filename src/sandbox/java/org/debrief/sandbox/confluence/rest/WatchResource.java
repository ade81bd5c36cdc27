package org.debrief.sandbox.confluence.rest;

import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.CurrentUser;

/** {@code /user/watch/content/{id}}: whether the reader, or for administrators somebody else, watches content. */
record WatchResource(RestSite site) {
    private static final String ADDRESS = "/user/watch/content/{id}";

    void addTo(Routes routes) {
        routes.add("GET", ADDRESS, call -> Answer.ok(Map.of("watching", site.wiki().watches().has(content(call), watcher(call)))));
        routes.add("POST", ADDRESS, this::begin).add("DELETE", ADDRESS, this::end);
    }

    private Answer begin(Call call) {
        site.wiki().watches().begin(content(call), watcher(call));
        return Answer.NOTHING;
    }

    private Answer end(Call call) {
        site.wiki().watches().end(content(call), watcher(call));
        return Answer.NOTHING;
    }

    private Content content(Call call) {
        return site.wiki().contentOrRefuse(call.id("id"));
    }

    private Account watcher(Call call) {
        Account reader = CurrentUser.account(site.wiki().people())
                .orElseThrow(() -> new Refusal(Reason.FORBIDDEN, "Not permitted to watch content"));
        Optional<String> key = call.text("key");
        Optional<String> name = call.text("username");
        if (key.isEmpty() && name.isEmpty()) {
            return reader;
        }
        Account person = (key.isPresent() ? key.flatMap(site.wiki().people()::byKey) : name.flatMap(site.wiki().people()::byName))
                .orElseThrow(() -> Refusal.missing("No user found"));
        if (!person.key().equals(reader.key()) && !site.wiki().rights().isAdministrator(reader.name())) {
            throw new Refusal(Reason.FORBIDDEN, "Only administrators see and change what others watch");
        }
        return person;
    }
}
