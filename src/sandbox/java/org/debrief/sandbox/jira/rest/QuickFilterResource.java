package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.JqlFault;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.StoredProject;

/**
 * Adding a quick filter to the board of a project, as its administrator does in the board's settings: the sandbox's own interface for tests and the demo.
 */
record QuickFilterResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("POST", "*/quickfilters", this::add);
    }

    private Reply add(Call call) {
        if (!site.model().users().administers(call.signedIn())) {
            throw RestFault.of(403, "Only administrators may change boards here.");
        }
        Board board = board(call.variable(1));
        JsonNode body = call.body("name", "jql", "description");
        List<Board.QuickFilter> filters = new ArrayList<>(board.quickFilters());
        filters.add(new Board.QuickFilter(0, body.path("name").asText(), query(body.path("jql").asText()), body.path("description").asText()));
        Board.QuickFilter added = last(site.model().boards().save(board.withQuickFilters(filters)));
        return Reply.created(Json.of("id", added.id()).with("name", added.name()).with("jql", added.jql()).with("boardId", board.id()));
    }

    private Board board(String project) {
        return site.model().projects().byKey(project).map(StoredProject::id).flatMap(id -> site.model().boards().ofProject(id).stream().findFirst())
                .orElseThrow(() -> RestFault.of(404, "There is no board of a project with key '" + project + "'."));
    }

    private static String query(String jql) {
        try {
            Jql.parse(jql);
            return jql;
        } catch (JqlFault e) {
            throw RestFault.field("jql", e.getMessage());
        }
    }

    private static Board.QuickFilter last(Board board) {
        return board.quickFilters().get(board.quickFilters().size() - 1);
    }
}
