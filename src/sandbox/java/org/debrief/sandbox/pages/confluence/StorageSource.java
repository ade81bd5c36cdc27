package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Html;

/** The storage format of a page, to read: {@code /plugins/viewstorage/viewpagestorage.action?pageId=}. */
final class StorageSource extends PageServlet {
    private static final long serialVersionUID = 1L;

    StorageSource(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        WikiPage page = around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
        String body = Parts.header("<h1>Storage format of " + Html.text(page.title()) + "</h1>",
                Parts.button(request, Addresses.page(page), "Back to page"))
                + "<pre class=\"storage\">" + Html.text(page.body()) + "</pre>";
        return new Screen.Shown(new Page("Storage format of " + page.title(), body,
                Map.of("decorator", "main", "ajs-space-key", page.space().key(), "ajs-page-id",
                Long.toString(page.id())), Set.of(), Set.of()));
    }
}
