package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import org.debrief.sandbox.confluence.model.PageDraft;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.model.WikiPage;

/** What stands in the editor: the page ({@code null} for a new one), its space and parent, and what has been typed so far. */
record Editing(WikiPage page, Space space, Long parent, Typed typed) {
    private static final String LOCATION = "location";

    /** The fields of the editor; {@code version} is the number of the version that was opened, 0 for a new page. */
    record Typed(String title, String body, String message, boolean minor, int version) {
    }

    /** The editor as it opens. */
    static Editing open(Wiki wiki, HttpServletRequest request) {
        if (Asked.has(request, "pageId")) {
            WikiPage page = wiki.pageOrRefuse(Asked.number(request, "pageId"));
            return new Editing(page, page.space(), page.parent(), new Typed(page.title(), page.body(), "", false, page.version().number()));
        }
        Space space = wiki.spaceOrRefuse(Asked.text(request, "spaceKey"));
        Long parent = Asked.text(request, "parentId").isEmpty() ? space.homePage() : Long.valueOf(Asked.number(request, "parentId"));
        return new Editing(null, space, parent, new Typed(Asked.text(request, "title"), "<p></p>", "", false, 0));
    }

    /** The editor as it was sent. */
    static Editing sent(Wiki wiki, HttpServletRequest request) {
        Typed typed = new Typed(Asked.text(request, "title").strip(), Asked.text(request, "body").replace("\r\n", "\n"),
                Asked.text(request, "versionComment"), Asked.has(request, "minorEdit"), (int) Asked.number(request, "originalVersion"));
        Editing open = open(wiki, request);
        Long parent = !Asked.has(request, LOCATION) ? open.parent : Asked.text(request, LOCATION).isEmpty() ? null
                : Long.valueOf(Asked.number(request, LOCATION));
        return new Editing(open.page, open.space, parent, typed);
    }

    /** The same editor with another body. */
    Editing withBody(String body) {
        return new Editing(page, space, parent, new Typed(typed.title, body, typed.message, typed.minor, typed.version));
    }

    /** The page to be saved. */
    PageDraft draft() {
        return new PageDraft(typed.title, typed.body, parent, typed.message, typed.minor);
    }

    /** The address that shows and takes this editor. */
    String address() {
        return page != null ? "/pages/editpage.action?pageId=" + page.id()
                : "/pages/createpage.action?spaceKey=" + space.key() + (parent == null ? "" : "&parentId=" + parent);
    }
}
