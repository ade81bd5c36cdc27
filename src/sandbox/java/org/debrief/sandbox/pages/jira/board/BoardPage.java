package org.debrief.sandbox.pages.jira.board;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.board.BoardIssues;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.ProjectMenus;
import org.debrief.sandbox.pages.jira.Recent;

/**
 * A board: its cards in columns, narrowed by quick filters and by assignee, both kept in the address.
 */
final class BoardPage extends AnyBoardPage {
    private static final long serialVersionUID = 1L;

    BoardPage(JiraPages pages) {
        super(pages);
    }

    /** A column with its cards. */
    public record Column(Board.Column column, List<Card> cards) {
        public long id() {
            return column.id();
        }

        public String name() {
            return column.name();
        }

        public String statuses() {
            return column.statuses().stream().map(String::valueOf).collect(Collectors.joining(" "));
        }

        public int count() {
            return cards.size();
        }

        public String countLabel() {
            return cards.size() == 1 ? "1 issue" : cards.size() + " issues";
        }

        public boolean over() {
            return column.most() != null && cards.size() > column.most();
        }

        public String limit() {
            return column.most() == null ? "" : "Max " + column.most();
        }
    }

    /** A quick filter's button; its query leads to the board with it turned round. */
    public record Quick(Board.QuickFilter filter, boolean on, String query) {
        public long id() {
            return filter.id();
        }

        public String name() {
            return filter.name();
        }

        public String title() {
            return filter.description().isEmpty() ? filter.jql() : filter.description();
        }
    }

    /** Somebody whose cards can be shown alone. */
    public record Choice(String name, String label, boolean selected) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("rapidView") == null) {
            toSomeBoard(request, response);
            return;
        }
        Optional<Board> board = board(request, response);
        if (board.isPresent()) {
            Recent.BOARDS.visit(request, board.get().id());
            BoardView view = BoardView.of(board.get(), request.getParameterValues("quickFilter"), request.getParameter("assignee"));
            show(page(board.get().name(), html("board/board", values(board.get(), view), request) + scripts(request), meta(board.get())),
                    request, response);
        }
    }

    /** An address without a board leads to the one visited last, or to the first, of its project if it names one. */
    private void toSomeBoard(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> wanted = Optional.ofNullable(request.getParameter("projectKey")).flatMap(site().model().projects()::byKey)
                .map(StoredProject::id);
        List<Long> visible = rights().visible(person()).stream().filter(board -> wanted.isEmpty() || wanted.get().equals(board.basics()
                .project()))
                .map(Board::id).toList();
        Optional<Long> board = Recent.BOARDS.ids(request).stream().map(Long::valueOf).filter(visible::contains).findFirst().or(() ->
                visible.stream().findFirst());
        response.sendRedirect(request.getContextPath() + board.map(id -> "/secure/RapidBoard.jspa?rapidView=" + id)
                .orElse("/secure/ManageRapidViews.jspa"));
    }

    private Map<String, Object> values(Board board, BoardView view) {
        BoardIssues.Content content = issues().of(board, view.quickFilters(), person());
        List<StoredIssue> shown = content.issues().stream().filter(issue -> wanted(issue, view.assignee())).toList();
        Optional<StoredProject> project = Optional.ofNullable(board.basics().project()).flatMap(site().model().projects()::byId);
        Map<String, Object> values = new HashMap<>();
        values.put("board", board);
        values.put("projectKey", project.map(StoredProject::key).orElse(""));
        values.put("projectName", project.map(StoredProject::name).orElse(""));
        values.put("filter", encoded(board.basics().filter()));
        values.put("mayConfigure", rights().administers(board, person()));
        values.put("quickFilters", board.quickFilters().stream().map(quick -> new Quick(quick, view.quickFilters().contains(quick.id()),
                query(view.toggled(quick.id())))).toList());
        values.put("people", people(content.issues(), view.assignee()));
        values.put("narrowed", view.narrowed());
        values.put("problems", content.problems());
        values.put("cut", content.total() > content.issues().size());
        values.put("shown", content.issues().size());
        values.put("total", content.total());
        values.put("most", BoardIssues.MOST);
        values.put("columns", columns(board, shown));
        return values;
    }

    private List<Column> columns(Board board, List<StoredIssue> issues) {
        List<Long> parentIds = issues.stream().map(issue -> issue.fields().parent()).filter(Objects::nonNull).distinct().toList();
        Map<Long, String> parents = parentIds.isEmpty() ? Map.of()
                : site().model().issues().load(parentIds).stream().collect(toMap(StoredIssue::id, StoredIssue::key));
        List<Column> columns = new ArrayList<>();
        for (Board.Column column : board.columns()) {
            columns.add(new Column(column, issues.stream().filter(issue -> column.statuses().contains(issue.fields().status()))
                    .map(issue -> Card.of(issue, parents, site())).toList()));
        }
        return columns;
    }

    private boolean wanted(StoredIssue issue, String assignee) {
        String key = issue.fields().assignee();
        return assignee.isEmpty() || (assignee.equals(BoardView.NOBODY) ? key == null : assignee.equals(nameOf(key)));
    }

    private List<Choice> people(List<StoredIssue> issues, String selected) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(BoardView.NOBODY, "Unassigned", selected.equals(BoardView.NOBODY)));
        issues.stream().map(issue -> issue.fields().assignee()).filter(Objects::nonNull).distinct()
                .map(key -> new Choice(nameOf(key), reading().person(key), nameOf(key).equals(selected)))
                .sorted(Comparator.comparing(Choice::label)).forEach(choices::add);
        return choices;
    }

    private String nameOf(String key) {
        return key == null ? "" : site().model().users().byKey(key).map(User::name).orElse(key);
    }

    private static String query(BoardView view) {
        String filters = view.quickFilters().stream().map(id -> "&quickFilter=" + id).collect(Collectors.joining());
        return "rapidView=" + view.board() + filters + (view.assignee().isEmpty() ? "" : "&assignee=" + encoded(view.assignee()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Map<String, String> meta(Board board) {
        return Optional.ofNullable(board.basics().project()).flatMap(site().model().projects()::byId).map(project ->
                Map.of(ProjectMenus.SIDEBAR, project.key(),
                ProjectMenus.ACTIVE, "board-" + board.id(), "ajs-project-key", project.key())).orElse(Map.of());
    }

    private static String scripts(HttpServletRequest request) {
        StringBuilder scripts = new StringBuilder();
        for (String name : List.of("board-moves", "board-dialog", "board", "board-drag", "board-menu")) {
            scripts.append("<script src=\"").append(request.getContextPath()).append("/s/page/jira/board/").append(name)
                    .append(".js\"></script>\n");
        }
        return scripts.toString();
    }
}
