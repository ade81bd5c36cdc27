package org.debrief.sandbox.pages.jira.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.pages.Flash;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * A page of administration: it shows things and acts on forms. What is refused is said above the form, which keeps what was typed.
 */
abstract class AdminPage extends JiraPage {
    private static final long serialVersionUID = 1L;

    private final String entry;

    /**
     * @param entry the id of the page's entry in the menu beside it
     */
    AdminPage(JiraPages pages, String entry) {
        super(pages);
        this.entry = entry;
    }

    /** What is shown: a title, a template and its values. */
    record View(String title, String template, Map<String, Object> values) {
    }

    /** What was done, in a sentence, and the address (below the context path) to go on with. */
    record Done(String sentence, String next) {
    }

    /** The page as it is now. */
    abstract View view(Form form);

    /**
     * Does what a form asks for.
     *
     * @throws Refused with the reason if it cannot be done; nothing is changed then
     */
    abstract Done act(Form form);

    JiraModel model() {
        return site().model();
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (administrator(request, response)) {
            display("", request, response);
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!administrator(request, response) || !genuine(request, response)) {
            return;
        }
        try {
            Done done = act(new Form(request));
            Flash.keep(request, Flash.Kind.SUCCESS, done.sentence());
            response.sendRedirect(request.getContextPath() + done.next());
        } catch (Refused e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            display(e.getMessage(), request, response);
        }
    }

    private boolean administrator(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (site().administers(reader())) {
            return true;
        }
        if (reader() == null) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String here = request.getRequestURI().substring(request.getContextPath().length()) + query;
            response.sendRedirect(request.getContextPath() + "/login.jsp?os_destination=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "This page is for Jira administrators.");
        }
        return false;
    }

    private void display(String error, HttpServletRequest request, HttpServletResponse response) throws IOException {
        View view;
        try {
            view = view(new Form(request));
        } catch (Refused absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, absent.getMessage());
            return;
        }
        Map<String, Object> values = new HashMap<>(view.values());
        values.put("error", error);
        values.put("typed", new Typed(request, !error.isEmpty()));
        show(page(view.title(), html("admin/" + view.template(), values, request), Map.of("decorator", "atl.admin", "admin.active.tab", entry)), request,
                response);
    }
}
