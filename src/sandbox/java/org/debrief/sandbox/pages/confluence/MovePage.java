package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Flash;

/** The place of a page in the tree, to be changed: {@code /pages/movepage.action?pageId=}. */
final class MovePage extends PageServlet {
    private static final long serialVersionUID = 1L;

    MovePage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        return shown(page(request), "", request);
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        WikiPage page = page(request);
        try {
            Long parent = Asked.text(request, "parentId").isEmpty() ? null : Long.valueOf(Asked.number(request, "parentId"));
            WikiPage moved = around.wiki().move(page.id(), parent);
            Flash.keep(request, Flash.Kind.SUCCESS, moved.title() + " was moved.");
            return new Screen.Moved(Addresses.page(moved));
        } catch (Refusal refusal) {
            return shown(page, Parts.message("error", refusal.getMessage()), request);
        }
    }

    private Screen shown(WikiPage page, String noticeHtml, HttpServletRequest request) {
        String body = around.html("move", request, Map.of("title", page.title(), "id", page.id(), "noticeHtml", noticeHtml, "back",
                Addresses.page(page),
                "placesHtml", new Places(around.wiki().outline(page.space())).optionsHtml(page.parent(), page.id())));
        return new Screen.Shown(new Page("Move " + page.title(), body, Map.of("decorator", "main", "ajs-space-key", page.space().key(),
                "ajs-page-id",
                Long.toString(page.id())), Set.of(), Set.of()));
    }

    private WikiPage page(HttpServletRequest request) {
        WikiPage page = around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
        if (!around.wiki().mayEdit(page)) {
            throw new Refusal(Reason.FORBIDDEN, "You may not move this page.");
        }
        return page;
    }
}
