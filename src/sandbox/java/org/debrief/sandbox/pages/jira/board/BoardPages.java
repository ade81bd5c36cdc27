package org.debrief.sandbox.pages.jira.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.board.BoardRights;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.Frame.Link;
import org.debrief.sandbox.pages.Menu;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.Recent;

/**
 * The addresses of the pages of boards, and the menu of boards in the header.
 */
public record BoardPages(JiraPages pages) {
    public void addToHost() {
        pages.host().addServlet("/secure/RapidBoard.jspa", new BoardPage(pages));
        pages.host().addServlet("/secure/RapidView.jspa", new BoardSettingsPage(pages));
        pages.host().addServlet("/secure/ManageRapidViews.jspa", new BoardListPage(pages));
        pages.addMenu(this::menu);
    }

    private Menu menu(HttpServletRequest request) {
        Site site = pages.services().site();
        User reader = site.row(site.reader().orElse(null));
        BoardRights rights = new BoardRights(site.model());
        List<Link> recent = Recent.BOARDS.ids(request).stream().flatMap(id -> site.model().boards().byId(Long.parseLong(id)).stream())
                .filter(board -> rights.sees(board, reader))
                .map(board -> new Link(board.name(), "/secure/RapidBoard.jspa?rapidView=" + board.id(), false)).toList();
        Link all = new Link("ghx-manageviews-mlink_lnk", "View all boards", "/secure/ManageRapidViews.jspa", false);
        return new Menu("greenhopper_menu", "Boards", all.href(), List.of(new Menu.Section("Recent boards", recent), new Menu.Section("",
                List.of(all))));
    }
}
