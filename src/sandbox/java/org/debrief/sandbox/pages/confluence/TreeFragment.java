package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;

/** What is below one page of the tree, for the script that opens it: {@code /plugins/pagetree/naturalchildren.action?pageId=}. */
final class TreeFragment extends PageServlet {
    private static final long serialVersionUID = 1L;

    TreeFragment(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        WikiPage page = around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
        String items = new PageTree(around.wiki().outline(page.space()), page.space()).level(page.id(), Set.of(), "", request);
        return new Screen.Shown(new Page("", "<ul role=\"group\">" + items + "</ul>", Map.of("decorator", "none"), Set.of(), Set.of()));
    }
}
