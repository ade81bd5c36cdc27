package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.WikiPage;

/** A page by its id, perhaps in an older version: {@code /pages/viewpage.action?pageId=&version=}. */
final class ViewPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    ViewPage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        if (!Asked.has(request, "pageId") && Asked.has(request, "spaceKey")) {
            WikiPage page = around.wiki().page(Asked.text(request, "spaceKey"), Asked.text(request, "title"))
                    .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no page of this title here, or you may not see it."));
            return new Screen.Shown(new PageView(around).page(page, request));
        }
        WikiPage page = around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
        WikiPage shown = Asked.text(request, "version").isEmpty() ? page
                : around.wiki().pages().at(page, (int) Asked.number(request, "version"))
                        .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no version " + Asked.text(request, "version")
                        + " of this page."));
        return new Screen.Shown(new PageView(around).page(shown, request));
    }
}
