package org.debrief.sandbox.pages.jira.board;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.board.BoardIssues;
import org.debrief.sandbox.jira.board.BoardRights;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * What the pages of boards share: the board a request names, and who reads.
 */
abstract class AnyBoardPage extends JiraPage {
    private static final long serialVersionUID = 1L;

    AnyBoardPage(JiraPages pages) {
        super(pages);
    }

    /** The board of the request's {@code rapidView}, if the reader may see it; else the answer says so, in the product's words. */
    Optional<Board> board(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Board> board = Site.id(request.getParameter("rapidView")).flatMap(site().model().boards()::byId).filter(found -> rights()
                .sees(found, person()));
        if (board.isEmpty()) {
            absent("The requested board cannot be viewed because it either does not exist or you do not have permission to view it.",
                    request, response);
        }
        return board;
    }

    BoardRights rights() {
        return new BoardRights(site().model());
    }

    BoardIssues issues() {
        return new BoardIssues(site().model(), pages().services().search());
    }

    /** The reader's row, null for one who has not signed in. */
    User person() {
        return site().row(reader());
    }
}
