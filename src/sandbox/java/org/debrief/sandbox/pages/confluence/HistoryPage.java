package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.PageVersion;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Html;

/** The versions of a page, and the storage body of one of them. */
final class HistoryPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    HistoryPage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        WikiPage page = around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
        String head = Parts.header("<h1>History of " + Html.text(page.title()) + "</h1>", Parts.button(request, Addresses.page(page), "Back to page"));
        String body = Asked.has(request, "version") ? body(page, (int) Asked.number(request, "version")) : versions(page, request);
        return new Screen.Shown(Page.of("History of " + page.title(), head + body));
    }

    private String versions(WikiPage page, HttpServletRequest request) {
        return "<table class=\"aui listing\"><thead><tr><th>Version</th><th>Date</th><th>Changed by</th><th>Comment</th></tr></thead><tbody>"
                + around.wiki().pages().versions(page).stream().map(version -> row(page, version, request)).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private String row(WikiPage page, PageVersion version, HttpServletRequest request) {
        String address = "/pages/viewpreviousversions.action?pageId=" + page.id() + "&version=" + version.number();
        return "<tr><td>" + Parts.link(request, address, "v. " + version.number()) + "</td><td>"
                + Html.text(Parts.time(around.wiki().people(), version.when())) + "</td><td>"
                + Html.text(Parts.person(around.wiki().people(), version.by())) + "</td><td>" + Html.text(version.message()) + "</td></tr>";
    }

    private String body(WikiPage page, int version) {
        String storage = around.wiki().pages().body(page, version)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no version " + version + " of this page."));
        return "<h2>Version " + version + "</h2><pre class=\"storage\">" + Html.text(storage) + "</pre>";
    }
}
