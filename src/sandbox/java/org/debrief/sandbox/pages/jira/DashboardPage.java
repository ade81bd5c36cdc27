package org.debrief.sandbox.pages.jira;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.pages.SignInPage;

/**
 * The first page: the projects a reader may see, what is assigned to them and what happened lately; a form to sign in for those who have
 * not.
 */
public final class DashboardPage extends JiraPage {
    private static final long serialVersionUID = 1L;

    DashboardPage(JiraPages pages) {
        super(pages);
    }

    /** A project in the list. */
    public record Row(long id, String key, String name, String lead) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Row> projects = site().model().projects().all().stream().filter(project -> may(Permission.BROWSE_PROJECTS, project.id()))
                .map(project -> new Row(project.id(), project.key(), project.name(), reading().person(project.lead()))).toList();
        List<IssueRow> mine = reader() == null ? List.of()
                : Found.by(pages().services(), "assignee = currentUser() AND resolution IS EMPTY ORDER BY due ASC", 0).rows();
        Map<String, Object> values = Map.of("projects", projects, "issues", mine, "signedIn", reader() != null, "activity",
                new Activity(pages().services()).in(""), "loginHtml", reader() == null ? SignInPage.form(request, "/secure/Dashboard.jspa")
                : "");
        show(page("System Dashboard", html("dashboard", values, request), Map.of(), "atl.dashboard"), request, response);
    }
}
