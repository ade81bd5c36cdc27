package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.debrief.sandbox.jira.board.BoardIssues;
import org.debrief.sandbox.jira.board.BoardRights;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * Boards and the rank of issues, as the product's agile interface has them. All boards are of the type {@code kanban}: there are no
 * sprints.
 */
record AgileResource(RestSite site) {
    private static final int USUAL = 50;
    private static final int MOST_RANKED = 50;

    void addTo(Routes routes) {
        routes.add("GET", "board", this::boards);
        routes.add("GET", "board/*", call -> Reply.ok(json(board(call))));
        routes.add("GET", "board/*/configuration", call -> Reply.ok(configuration(board(call))));
        routes.add("GET", "board/*/quickfilter", this::quickFilters);
        routes.add("GET", "board/*/issue", this::issues);
        routes.add("PUT", "issue/rank", this::rank);
    }

    private Reply boards(Call call) {
        List<Board> found = new BoardRights(site.model()).visible(call.reader()).stream()
                .filter(board -> call.list("type").isEmpty() || call.list("type").contains("kanban"))
                .filter(board -> call.parameter("name").map(name -> board.name().toLowerCase().contains(name.toLowerCase())).orElse(true))
                .filter(board -> call.parameter("projectKeyOrId").map(project -> isIn(board, project)).orElse(true)).toList();
        return Reply.ok(page(call, found, this::json));
    }

    private boolean isIn(Board board, String keyOrId) {
        return board.basics().project() != null && site.model().projects().byId(board.basics().project())
                .filter(project -> project.key().equalsIgnoreCase(keyOrId) || String.valueOf(project.id()).equals(keyOrId)).isPresent();
    }

    private Reply quickFilters(Call call) {
        Board board = board(call);
        return Reply.ok(page(call, board.quickFilters(), filter -> filter(board, filter)));
    }

    static <T> Json page(Call call, List<T> all, Function<T, Json> json) {
        int start = Math.max(0, call.number("startAt", 0));
        int most = Math.max(0, Math.min(USUAL, call.number("maxResults", USUAL)));
        List<T> shown = all.subList(Math.min(start, all.size()), Math.min(start + most, all.size()));
        return Json.of("maxResults", most).with("startAt", start).with("total", all.size()).with("isLast", start + most >= all.size())
                .with("values", shown.stream().map(json).toList());
    }

    /**
     * The board of a call.
     *
     * @throws RestFault if there is none the caller sees
     */
    Board board(Call call) {
        String id = call.variable(1);
        return id.matches("\\d{1,18}") ? site.model().boards().byId(Long.parseLong(id)).filter(found -> new BoardRights(site.model())
                .sees(found, call.reader()))
                .orElseThrow(AgileResource::noBoard) : noNumber(id);
    }

    private static Board noNumber(String id) {
        throw RestFault.of(400, "The board id '" + id + "' is not a number.");
    }

    private static RestFault noBoard() {
        return RestFault.of(404,
                "The requested board cannot be viewed because it either does not exist or you do not have permission to view it.");
    }

    private String self(String resource) {
        return site.baseUrl().get() + "/rest/agile/1.0/" + resource;
    }

    private Json json(Board board) {
        return Json.of("id", board.id()).with("self", self("board/" + board.id())).with("name", board.name()).with("type", "kanban");
    }

    private Json configuration(Board board) {
        List<Json> columns = board.columns().stream().map(column -> Json.of("name", column.name()).with("statuses", column.statuses()
                .stream()
                .map(id -> Json.of("id", String.valueOf(id)).with("self", site.self("status/" + id))).toList()).withKnown("max",
                column.most())).toList();
        return json(board).with("columnConfig", Json.of("columns", columns).with("constraintType", "issueCount"));
    }

    private Json filter(Board board, Board.QuickFilter filter) {
        return Json.of("id", filter.id()).with("boardId", board.id()).with("name", filter.name()).with("jql", filter.jql())
                .with("description", filter.description()).with("position", board.quickFilters().indexOf(filter));
    }

    private Reply issues(Call call) {
        BoardIssues.Content content = new BoardIssues(site.model(), site.search()).of(board(call), List.of(), call.reader());
        if (!content.problems().isEmpty()) {
            throw new RestFault(400, content.problems(), Map.of());
        }
        int start = Math.max(0, call.number("startAt", 0));
        int most = Math.max(0, call.number("maxResults", USUAL));
        List<StoredIssue> all = content.issues();
        List<StoredIssue> shown = all.subList(Math.min(start, all.size()), (int) Math.min((long) start + most, all.size()));
        return Reply.ok(Json.of("expand", "schema,names").with("startAt", start).with("maxResults", most).with("total", content.total())
                .with("issues", new IssueJson(site, Selection.of(call.list("fields"), Selection.NAVIGABLE)).all(shown, call.reader())));
    }

    private Reply rank(Call call) {
        JsonNode body = call.body();
        boolean before = body.hasNonNull("rankBeforeIssue");
        JsonNode beside = body.path(before ? "rankBeforeIssue" : "rankAfterIssue");
        if (!body.path("issues").isArray() || body.path("issues").isEmpty() || body.path("issues").size() > MOST_RANKED) {
            throw RestFault.field("issues", "From 1 to " + MOST_RANKED + " issues can be ranked at once.");
        }
        if (!beside.isTextual()) {
            throw RestFault.of(400, "Either rankBeforeIssue or rankAfterIssue must name an issue.");
        }
        StoredIssue other = site.issue(beside.asText(), call.reader());
        List<StoredIssue> ranked = new ArrayList<>();
        body.path("issues").forEach(key -> ranked.add(site.issue(key.asText(), call.reader(), Permission.SCHEDULE_ISSUES,
                "You do not have permission to rank issues.")));
        site.model().inTransaction(() -> put(ranked, other, before));
        return Reply.done();
    }

    /** The issues stand together, in the order given. */
    private void put(List<StoredIssue> ranked, StoredIssue other, boolean before) {
        long last = other.id();
        for (int i = 0; i < ranked.size(); i++) {
            if (before && i == 0) {
                site.model().ranks().putBefore(ranked.get(i).id(), last);
            } else {
                site.model().ranks().putAfter(ranked.get(i).id(), last);
            }
            last = ranked.get(i).id();
        }
    }
}
