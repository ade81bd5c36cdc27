package org.debrief.sandbox.pages.jira;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The search for issues by JQL.
 */
public final class SearchPage extends JiraPage {
    private static final long serialVersionUID = 1L;

    SearchPage(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String given = request.getParameter("jql");
        String jql = given == null ? "ORDER BY updated DESC" : given;
        Found found = Found.by(pages().services(), jql, start(request));
        String address = "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8) + "&";
        show(page("Search", html("search", Map.of("jql", jql, "found", found, "address", address), request), Map.of()), request, response);
    }

    /** Where the page of results begins that a request asks for. */
    public static int start(HttpServletRequest request) {
        String start = request.getParameter("startAt");
        return start != null && start.matches("\\d{1,7}") ? Integer.parseInt(start) : 0;
    }
}
