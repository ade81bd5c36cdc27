package org.debrief.sandbox.pages.jira;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * What a session visited last, the latest first: projects by key, boards by id.
 */
public enum Recent {
    PROJECTS,
    BOARDS;

    private static final int KEPT = 5;

    /** Remembers a visit. */
    public void visit(HttpServletRequest request, Object id) {
        List<String> ids = new ArrayList<>(ids(request));
        ids.remove(id.toString());
        ids.add(0, id.toString());
        request.getSession().setAttribute(attribute(), List.copyOf(ids.subList(0, Math.min(KEPT, ids.size()))));
    }

    public List<String> ids(HttpServletRequest request) {
        Object known = request.getSession(false) == null ? null : request.getSession().getAttribute(attribute());
        return known instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }

    private String attribute() {
        return "sandbox.recent." + name();
    }
}
