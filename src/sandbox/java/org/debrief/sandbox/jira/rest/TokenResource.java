package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import org.debrief.sandbox.jira.model.AccessToken;
import org.debrief.sandbox.jira.model.AccessTokens;

/**
 * The caller's personal access tokens; a token's text is told when it is made and never again.
 */
record TokenResource(RestSite site) {
    private static final int LONGEST_DAYS = 365;

    void addTo(Routes routes) {
        routes.add("GET", "tokens", call -> Reply.ok(site.model().tokens().of(call.signedIn().key()).stream().map(TokenResource::json).toList()));
        routes.add("POST", "tokens", this::create);
        routes.add("GET", "tokens/*", call -> Reply.ok(json(own(call))));
        routes.add("DELETE", "tokens/*", this::revoke);
    }

    private Reply create(Call call) {
        String owner = call.signedIn().key();
        JsonNode body = call.body("name", "expirationDuration");
        JsonNode days = body.path("expirationDuration");
        if (!days.isMissingNode() && !days.isNull() && (!days.isInt() || days.asInt() < 1 || days.asInt() > LONGEST_DAYS)) {
            throw RestFault.field("expirationDuration", "The token's lifetime must be between 1 and " + LONGEST_DAYS + " days.");
        }
        Optional<Duration> holds = days.isInt() ? Optional.of(Duration.ofDays(days.asInt())) : Optional.empty();
        AccessTokens.Made made = site.model().tokens().create(owner, body.path("name").asText(), holds.orElse(null));
        return Reply.created(json(made.token()).with("rawToken", made.raw()));
    }

    private Reply revoke(Call call) {
        site.model().tokens().revoke(own(call));
        return Reply.done();
    }

    private AccessToken own(Call call) {
        return site.model().tokens().of(call.signedIn().key()).stream().filter(token -> String.valueOf(token.id()).equals(call.variable(1)))
                .findFirst().orElseThrow(() -> RestFault.of(404, "Token not found."));
    }

    private static Json json(AccessToken token) {
        return Json.of("id", token.id()).with("name", token.name()).with("createdAt", RestSite.moment(token.created()))
                .withKnown("expiringAt", RestSite.moment(token.expires()));
    }
}
