package org.debrief.sandbox.confluence.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.confluence.model.People;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.CurrentUser;

/** {@code /rest/api/user}: a user by {@code username} or {@code key}, and {@code /current}. */
public final class PersonServlet extends RestServlet {
    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient PersonJson json;

    public PersonServlet(People people, Site site) {
        this.people = people;
        this.json = new PersonJson(people, site);
    }

    @Override
    protected Answer answer(String method, List<String> path, HttpServletRequest request) {
        if (!method.equals("GET")) {
            return bare(405, "Method " + method + " is not allowed");
        }
        if (path.equals(List.of("current"))) {
            return Answer.ok(json.byName(CurrentUser.name()));
        }
        if (CurrentUser.name() == null) {
            return bare(403, "Not permitted to view users");
        }
        return named(request).map(account -> Answer.ok(json.byName(account.name()))).orElseGet(() -> bare(404, "No user found"));
    }

    private Optional<Account> named(HttpServletRequest request) {
        String key = request.getParameter("key");
        return key == null ? people.byName(request.getParameter("username")) : people.byKey(key);
    }
}
