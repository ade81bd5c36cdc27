package org.debrief.sandbox.pages.jira;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.Permission;

/**
 * The first page: the projects a reader may see, and what is assigned to them.
 */
public final class DashboardPage extends JiraPage {
    private static final long serialVersionUID = 1L;

    DashboardPage(JiraPages pages) {
        super(pages);
    }

    /** A project in the list. */
    public record Row(String key, String name, String lead, String description) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Row> projects = site().model().projects().all().stream().filter(project -> may(Permission.BROWSE_PROJECTS, project.id()))
                .map(project -> new Row(project.key(), project.name(), reading().person(project.lead()), project.description())).toList();
        List<IssueRow> mine = reader() == null ? List.of()
                : Found.by(pages().services(), "assignee = currentUser() AND resolution IS EMPTY ORDER BY due ASC", 0).rows();
        Map<String, Object> values = Map.of("projects", projects, "issues", mine, "signedIn", reader() != null);
        show(page("Dashboard", html("dashboard", values, request), Map.of(), "atl.dashboard"), request, response);
    }
}
