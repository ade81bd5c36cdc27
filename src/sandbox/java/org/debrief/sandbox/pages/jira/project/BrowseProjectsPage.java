package org.debrief.sandbox.pages.jira.project;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The projects a reader may see, and for administrators of the site the archived ones.
 */
final class BrowseProjectsPage extends JiraPage {
    private static final long serialVersionUID = 1L;

    BrowseProjectsPage(JiraPages pages) {
        super(pages);
    }

    /** A project in the list. */
    public record Row(StoredProject project, String lead, boolean settings) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = Optional.ofNullable(request.getParameter("contains")).orElse("").strip();
        boolean administrator = site().administers(reader());
        boolean archived = administrator && "true".equals(request.getParameter("archived"));
        List<Row> rows = site().model().projects().all().stream().filter(project -> project.archived() == archived)
                .filter(project -> archived || may(Permission.BROWSE_PROJECTS, project.id())).filter(project -> contains(project, words))
                .map(project -> new Row(project, reading().person(project.lead()), administers(project.id()))).toList();
        Map<String, Object> values = Map.of("rows", rows, "words", words, "archived", archived, "administrator", administrator);
        show(page("Browse projects", html("project/browse", values, request), Map.of()), request, response);
    }

    private static boolean contains(StoredProject project, String words) {
        String all = (project.name() + " " + project.key()).toLowerCase(Locale.ROOT);
        return all.contains(words.toLowerCase(Locale.ROOT));
    }
}
