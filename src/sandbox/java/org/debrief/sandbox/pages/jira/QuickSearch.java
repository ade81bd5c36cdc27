package org.debrief.sandbox.pages.jira;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * Where the search field of the header leads: to the issue with that key, or that number in the project visited last; else to a search for
 * the words.
 */
final class QuickSearch extends JiraPage {
    private static final long serialVersionUID = 1L;
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    QuickSearch(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = Optional.ofNullable(request.getParameter("searchString")).orElse("").strip();
        String path = issue(words, request).map(key -> "/browse/" + key).orElseGet(() -> search(words));
        response.sendRedirect(request.getContextPath() + path);
    }

    private Optional<String> issue(String words, HttpServletRequest request) {
        List<String> recent = Recent.PROJECTS.ids(request);
        String key = NUMBER.matcher(words).matches() && !recent.isEmpty() ? recent.get(0) + "-" + words : words;
        return !KEY.matcher(key).matches() ? Optional.empty() : site().model().issues().byKey(key.toUpperCase(Locale.ROOT))
                .filter(issue -> may(Permission.BROWSE_PROJECTS, issue)).map(StoredIssue::key);
    }

    private static String search(String words) {
        String jql = words.isEmpty() ? "" : "text ~ \"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }
}
