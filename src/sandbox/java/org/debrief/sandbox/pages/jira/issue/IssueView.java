package org.debrief.sandbox.pages.jira.issue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.host.Xsrf;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * What the templates of the issue view are filled with.
 */
record IssueView(Site site, StoredIssue issue, HttpServletRequest request) {
    Map<String, Object> values() {
        String base = request.getContextPath();
        IssueSheet sheet = new IssueSheet(site, issue, base);
        IssueRelations relations = new IssueRelations(site, issue);
        List<IssueActivity.Tab> activity = IssueActivity.tabs(request.getParameter("page"));
        Map<String, Object> values = new HashMap<>();
        values.put("issue", sheet.head());
        values.put("summary", sheet.summary());
        values.put("status", sheet.status());
        values.put("details", sheet.details());
        values.put("tabs", sheet.tabs());
        values.put("people", sheet.people());
        values.put("dates", sheet.dates());
        values.put("description", sheet.description());
        values.put("subTasks", relations.subTasks());
        values.put("links", relations.links());
        values.put("activityTabs", activity);
        values.put("entries", new IssueActivity(site, issue, new ValueMarkup(site, base)).entries(activity));
        values.put("remoteLinks", relations.remoteLinks());
        values.put("files", new IssueFiles(site, issue, new ValueMarkup(site, base)).all());
        values.put("mayAttach", may(Permission.CREATE_ATTACHMENTS));
        values.put("mayComment", may(Permission.ADD_COMMENTS));
        values.put("mayLink", may(Permission.LINK_ISSUES));
        values.put("maySplit", issue.fields().parent() == null && may(Permission.CREATE_ISSUES));
        return values;
    }

    Map<String, Object> operations(IssueOperations operations) {
        String token = Xsrf.token(request);
        return Map.of("buttons", operations.buttons(), "menu", operations.menu(token), "transitions", operations.transitions(token), "tools",
                operations.tools(), "watching", operations.watching(token), "watchers", site.model().watchers().of(issue.id()).size());
    }

    private boolean may(Permission permission) {
        return site.allows(permission, issue, site.reader().orElse(null));
    }
}
