package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.issue.Issue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.PlainText;
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
        String content = html("issue/view", values(issue, request), request);
        if (Boolean.parseBoolean(request.getParameter("contentOnly"))) {
            write(content, response);
            return;
        }
        Map<String, String> meta = Map.of(ProjectMenus.SIDEBAR, issue.getProjectObject().getKey(), "ajs-issue-key", issue.getKey());
        String title = "[" + issue.getKey() + "] " + issue.getSummary();
        show(page(title, html("issue/page", Map.of("key", issue.getKey(), "contentHtml", content), request), meta, "jira.view.issue"), request, response);
    }

    private Map<String, Object> values(ApiIssue issue, HttpServletRequest request) {
        IssueSheet sheet = new IssueSheet(site(), issue.stored(), reader());
        Map<String, Object> context = pages().context(issue.getProjectObject(), Map.of("issue", (Issue) issue), request);
        Map<String, Object> values = new HashMap<>();
        values.put("issue", sheet.head());
        values.put("projectId", issue.getProjectId());
        values.put("status", sheet.status());
        values.put("details", sheet.details());
        values.put("people", sheet.people());
        values.put("dates", sheet.dates());
        values.put("descriptionHtml", PlainText.html(issue.getDescription()));
        values.put("subTasks", sheet.subTasks());
        values.put("links", sheet.links());
        values.put("comments", sheet.comments());
        values.put("history", sheet.history());
        values.put("transitions", sheet.transitions());
        values.put("mayEdit", may(Permission.EDIT_ISSUES, issue.stored()));
        values.put("mayComment", may(Permission.ADD_COMMENTS, issue.stored()));
        values.put("maySplit", !issue.isSubTask() && may(Permission.CREATE_ISSUES, issue.getProjectId()));
        values.put("leftPanels", pages().panels().at("atl.jira.view.issue.left.context", context));
        values.put("rightPanels", pages().panels().at("atl.jira.view.issue.right.context", context));
        return values;
    }
}
