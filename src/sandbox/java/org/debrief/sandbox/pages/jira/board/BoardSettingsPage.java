package org.debrief.sandbox.pages.jira.board;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredStatus;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.Flash;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The settings of a board for its administrators: name and filter, columns, quick filters.
 */
final class BoardSettingsPage extends AnyBoardPage {
    private static final long serialVersionUID = 1L;

    BoardSettingsPage(JiraPages pages) {
        super(pages);
    }

    /** A part of the settings, as the address names it. */
    enum Part {
        FILTER("General"),
        COLUMNS("Columns"),
        QUICKFILTERS("Quick filters");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        static Part of(HttpServletRequest request) {
            String wanted = Optional.ofNullable(request.getParameter("config")).orElse(request.getParameter("tab"));
            return wanted != null && List.of("columns", "quickFilters").contains(wanted) ? valueOf(wanted.toUpperCase(Locale.ROOT))
                    : FILTER;
        }
    }

    /** What was typed: name, filter and administrator; columns; quick filters. */
    private record Forms(General general, ColumnForm columns, FilterForm filters) {
    }

    /** Name, query and the user name of the administrator, as typed. */
    public record General(String name, String jql, String owner) {
    }

    /** A tab of the settings. */
    public record Tab(String label, String address, boolean active) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Board> board = administered(request, response);
        if (board.isPresent()) {
            show(board.get(), saved(board.get()), "", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!genuine(request, response)) {
            return;
        }
        Optional<Board> board = administered(request, response);
        if (board.isEmpty()) {
            return;
        }
        if (request.getParameter("delete") != null) {
            site().model().boards().delete(board.get().id());
            Flash.keep(request, Flash.Kind.SUCCESS, "The board " + board.get().name() + " was deleted.");
            response.sendRedirect(request.getContextPath() + "/secure/ManageRapidViews.jspa");
            return;
        }
        Forms typed = typed(board.get(), request);
        try {
            site().model().boards().save(changed(board.get(), typed, Part.of(request)));
            Flash.keep(request, Flash.Kind.SUCCESS, "The board was changed.");
            response.sendRedirect(request.getContextPath() + address(board.get(), Part.of(request)));
        } catch (Refused e) {
            show(board.get(), typed, e.getMessage(), request, response);
        }
    }

    private Optional<Board> administered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Board> board = board(request, response);
        if (board.isPresent() && !rights().administers(board.get(), person())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN,
                    "You do not have permission to configure this board. Ask one of its administrators.");
            return Optional.empty();
        }
        return board;
    }

    private Board changed(Board board, Forms typed, Part part) {
        return switch (part) {
            case COLUMNS -> board.withColumns(typed.columns().columns(board));
            case QUICKFILTERS -> board.withQuickFilters(typed.filters().filters(board, jql -> issues().problems(jql, person())));
            default -> board.with(basics(board, typed.general()));
        };
    }

    private Board.Basics basics(Board board, General typed) {
        issues().problems(typed.jql(), person()).stream().findFirst().ifPresent(problem -> {
            throw new Refused("The filter: " + problem);
        });
        String owner = typed.owner().isBlank() ? null : site().model().users().byName(typed.owner().strip()).map(User::key)
                .orElseThrow(() -> new Refused("Administrator: the user '" + typed.owner() + "' does not exist."));
        return new Board.Basics(typed.name().strip(), typed.jql().strip(), owner, board.basics().project());
    }

    private Forms saved(Board board) {
        String owner = Optional.ofNullable(board.basics().owner()).flatMap(site().model().users()::byKey).map(User::name).orElse("");
        return new Forms(new General(board.name(), board.basics().filter(), owner), ColumnForm.of(board, statuses()), FilterForm.of(board));
    }

    private Forms typed(Board board, HttpServletRequest request) {
        Forms saved = saved(board);
        return switch (Part.of(request)) {
            case COLUMNS -> new Forms(saved.general(), ColumnForm.of(request, statuses()), saved.filters());
            case QUICKFILTERS -> new Forms(saved.general(), saved.columns(), FilterForm.of(request));
            default -> new Forms(new General(text(request, "name"), text(request, "jql"), text(request, "owner")), saved.columns(),
                    saved.filters());
        };
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private List<StoredStatus> statuses() {
        return site().model().constants().statuses();
    }

    private void show(Board board, Forms forms, String error, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Part part = Part.of(request);
        Map<String, Object> values = new HashMap<>(Map.of("board", board, "error", error, "general", forms.general(), "columns",
                forms.columns().rows(),
                "chosen", forms.columns().statuses(), "statuses", statuses(), "filters", forms.filters().rows(), "part", part.name(),
                "address", address(board, part)));
        values.put("tabs", List.of(tab(board, Part.FILTER, part), tab(board, Part.COLUMNS, part), tab(board, Part.QUICKFILTERS, part)));
        show(page("Configure " + board.name(), html("board/settings", values, request), Map.of()), request, response);
    }

    private static Tab tab(Board board, Part part, Part active) {
        return new Tab(part.label, address(board, part), part == active);
    }

    private static String address(Board board, Part part) {
        String name = part == Part.QUICKFILTERS ? "quickFilters" : part.name().toLowerCase(Locale.ROOT);
        return "/secure/RapidView.jspa?rapidView=" + board.id() + "&config=" + name;
    }
}
