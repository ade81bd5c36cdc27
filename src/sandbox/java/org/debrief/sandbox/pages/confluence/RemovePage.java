package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Html;

/** The question whether a page is to be deleted, and its deletion. */
final class RemovePage extends PageServlet {
    private static final long serialVersionUID = 1L;

    RemovePage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        WikiPage page = page(request);
        return new Screen.Shown(Page.of("Delete page", "<h1>Delete page</h1><p>Delete \"" + Html.text(page.title())
                + "\"? It can be restored from the trash of its space; the pages below it move up.</p>"
                + Parts.form(request, "/pages/removepage.action?pageId=" + page.id())
                + "<div class=\"buttons-container\"><div class=\"buttons\"><button class=\"aui-button aui-button-primary\">Delete</button> "
                + "<a class=\"cancel\" href=\"" + Html.text(request.getContextPath() + Addresses.page(page))
                + "\">Cancel</a></div></div></form>"));
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        WikiPage page = page(request);
        around.wiki().delete(page.id());
        return new Screen.Moved(Addresses.space(page.space()));
    }

    private WikiPage page(HttpServletRequest request) {
        WikiPage page = around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
        if (!around.wiki().mayEdit(page)) {
            throw new Refusal(Reason.FORBIDDEN, "You may not delete this page.");
        }
        return page;
    }
}
