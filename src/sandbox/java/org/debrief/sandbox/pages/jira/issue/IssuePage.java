package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.issue.Issue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.ProjectMenus;

/**
 * The view of an issue. With {@code contentOnly=true} it answers what the view shows without the page around it, for its reload in place.
 */
final class IssuePage extends JiraPage {
    private static final long serialVersionUID = 1L;

    IssuePage(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = path(request);
        if (!key.contains("-")) {
            response.sendRedirect(request.getContextPath() + "/projects/" + key);
            return;
        }
        var found = issue(key, request, response);
        if (found.isEmpty()) {
            return;
        }
        ApiIssue issue = found.get();
        if (!issue.getKey().equals(key)) {
            response.sendRedirect(request.getContextPath() + "/browse/" + issue.getKey());
            return;
        }
        String content = content(issue, request);
        if (Boolean.parseBoolean(request.getParameter("contentOnly"))) {
            write(content, response);
            return;
        }
        Map<String, String> meta = Map.of(ProjectMenus.SIDEBAR, issue.getProjectObject().getKey(), "ajs-issue-key", issue.getKey());
        String title = "[" + issue.getKey() + "] " + issue.getSummary();
        show(page(title, html("issue/page", Map.of("key", issue.getKey(), "contentHtml", content), request), meta, "jira.view.issue"), request, response);
    }

    private String content(ApiIssue issue, HttpServletRequest request) {
        Map<String, Object> context = pages().context(issue.getProjectObject(), Map.of("issue", (Issue) issue), request);
        IssueView view = new IssueView(site(), issue.stored(), request);
        Map<String, Object> values = new HashMap<>(view.values());
        values.putAll(view.operations(new IssueOperations(site(), issue.stored(), pages().items(), context)));
        IssueColumn left = new IssueColumn(IssueColumn.LEFT, part -> html(part, values, request));
        IssueColumn right = new IssueColumn(IssueColumn.RIGHT, part -> html(part, values, request));
        values.put("leftHtml", left.html(pages().panels().at("atl.jira.view.issue.left.context", context), panel -> html("module", Map.of("panel", panel), request)));
        values.put("rightHtml", right.html(pages().panels().at("atl.jira.view.issue.right.context", context), panel -> html("module", Map.of("panel", panel), request)));
        return html("issue/view", values, request);
    }
}
