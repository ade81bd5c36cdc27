package org.debrief.sandbox.pages.jira.board;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.Flash;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The boards a reader may see, and for signed-in readers a form for a new one, which will be theirs.
 */
final class BoardListPage extends AnyBoardPage {
    private static final long serialVersionUID = 1L;

    BoardListPage(JiraPages pages) {
        super(pages);
    }

    /** A board in the list. */
    public record Row(long id, String name, String projectKey, String project, String owner, String filter) {
    }

    private record Form(String name, String project, String jql) {
        static Form of(HttpServletRequest request) {
            return new Form(text(request, "name"), text(request, "project"), text(request, "jql"));
        }

        private static String text(HttpServletRequest request, String name) {
            return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(new Form("", "", ""), "", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!genuine(request, response)) {
            return;
        }
        Form form = Form.of(request);
        try {
            Board board = create(form);
            Flash.keep(request, Flash.Kind.SUCCESS, "The board " + board.name() + " was created.");
            response.sendRedirect(request.getContextPath() + "/secure/RapidBoard.jspa?rapidView=" + board.id());
        } catch (Refused e) {
            show(form, e.getMessage(), request, response);
        }
    }

    private Board create(Form form) {
        if (reader() == null) {
            throw new Refused("You must be signed in to create a board.");
        }
        StoredProject project = projects().stream().filter(found -> found.key().equals(form.project())).findFirst()
                .orElseThrow(() -> new Refused("Choose a project you may see as the location of the board."));
        String jql = form.jql().isEmpty() ? "project = \"" + project.key() + "\" ORDER BY Rank ASC" : form.jql();
        issues().problems(jql, person()).stream().findFirst().ifPresent(problem -> {
            throw new Refused("The filter: " + problem);
        });
        return site().model().boards().create(new Board.Basics(form.name(), jql, readerKey(), project.id()));
    }

    private void show(Form form, String error, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<StoredProject> projects = projects();
        Map<String, Object> values = Map.of("boards", rights().visible(person()).stream().map(this::row).toList(), "projects", projects,
                "error", error,
                "mayCreate", reader() != null && !projects.isEmpty(), "name", form.name(), "project", form.project(), "jql", form.jql());
        show(page("Boards", html("board/list", values, request), Map.of()), request, response);
    }

    private List<StoredProject> projects() {
        return site().model().projects().all().stream().filter(project -> may(Permission.BROWSE_PROJECTS, project.id())).toList();
    }

    private Row row(Board board) {
        Optional<StoredProject> project = Optional.ofNullable(board.basics().project()).flatMap(site().model().projects()::byId);
        return new Row(board.id(), board.name(), project.map(StoredProject::key).orElse(""), project.map(StoredProject::name).orElse(""),
                reading().person(board.basics().owner()), board.basics().filter());
    }
}
