package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;

/** A page by its id: {@code /pages/viewpage.action?pageId=}. */
final class ViewPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    ViewPage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        return new Screen.Shown(new PageView(around).page(around.wiki().pageOrRefuse(Asked.number(request, "pageId")), request));
    }
}
