package org.debrief.sandbox.pages.jira.system;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/** A page for administrators: others are refused, and a form is acted on only with the session's token. */
abstract class SystemPage extends JiraPage {
    private static final long serialVersionUID = 1L;

    SystemPage(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (site().administers(reader())) {
            super.service(request, response);
        } else if (reader() == null && request.getMethod().equals("GET")) {
            String here = request.getServletPath() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
            response.sendRedirect(request.getContextPath() + "/login.jsp?os_destination=" + URLEncoder.encode(here,
                    StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "You must have Jira administrator permission to see this page.");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!genuine(request, response)) {
            return;
        }
        try {
            act(request);
            response.sendRedirect(request.getContextPath() + request.getServletPath());
        } catch (FormFault e) {
            answer(Map.of("field", e.field(), "fault", e.getMessage()), request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Map.of("field", "", "fault", ""), request, response);
    }

    private void answer(Map<String, Object> faults, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> values = new HashMap<>(faults);
        values.putAll(values(request));
        Map<String, String> meta = Map.of("decorator", "atl.admin", "admin.active.section", "admin_system_menu", "admin.active.tab", tab());
        show(page(title(), html("system/" + template(), values, request), meta, "atl.admin"), request, response);
    }

    /** Acts on a form; what is wrong with it is shown above the form, which keeps what was typed. */
    abstract void act(HttpServletRequest request);

    /** What the template shows. */
    abstract Map<String, Object> values(HttpServletRequest request);

    abstract String template();

    abstract String title();

    /** The id of its entry in the menu of administration. */
    abstract String tab();

    /** A form's field without the spaces around it, empty when it is not there. */
    static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
