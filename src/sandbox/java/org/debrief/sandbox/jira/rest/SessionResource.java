package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.debrief.sandbox.host.http.SignIn;
import org.debrief.sandbox.jira.model.SignIns;
import org.debrief.sandbox.jira.model.User;

/**
 * The session of a program that signs in once and then sends a cookie.
 */
record SessionResource(RestSite site, Supplier<SignIn> signIn) {
    void addTo(Routes routes) {
        routes.add("GET", "session", this::get);
        routes.add("POST", "session", this::open);
        routes.add("DELETE", "session", this::close);
    }

    private Reply get(Call call) {
        User user = call.signedIn();
        return Reply.ok(Json.of("self", site.baseUrl().get() + "/rest/api/latest/user?username=" + SiteJson.encoded(user.name()))
                .with("name", user.name()).with("loginInfo", record(user)));
    }

    private Reply open(Call call) {
        JsonNode body = call.body("username", "password");
        String name = body.path("username").asText();
        HttpServletRequest request = call.request();
        if (!signIn.get().signIn(request, name, body.path("password").asText())) {
            throw RestFault.of(401, "Login failed").withHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        }
        User user = site.model().users().byName(name).orElseThrow();
        return Reply.ok(Json.of("session", Json.of("name", request.getServletContext().getSessionCookieConfig().getName()).with("value", request.getSession().getId()))
                .with("loginInfo", record(user))).withHeader("X-Seraph-LoginReason", "OK");
    }

    private Reply close(Call call) {
        call.signedIn();
        signIn.get().signOut(call.request());
        return Reply.done();
    }

    private Json record(User user) {
        SignIns.Count counted = site.model().signIns().of(user.key());
        return Json.of("failedLoginCount", counted.failures()).with("loginCount", counted.successes())
                .withKnown("lastFailedLoginTime", RestSite.moment(counted.latestFailure()))
                .withKnown("previousLoginTime", RestSite.moment(counted.previous()));
    }
}
