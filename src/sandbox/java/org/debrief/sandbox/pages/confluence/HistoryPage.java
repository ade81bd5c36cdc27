package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.PageDraft;
import org.debrief.sandbox.confluence.model.PageVersion;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Flash;

/** The versions of a page, each to be seen or to be made the newest again: {@code /pages/viewpreviousversions.action?pageId=}. */
final class HistoryPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    HistoryPage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        WikiPage page = page(request);
        List<Row> rows = around.wiki().pages().versions(page).stream().map(version -> row(page, version)).toList();
        String body = around.html("history", request, Map.of("title", page.title(), "id", page.id(), "rows", rows, "mayEdit",
                around.wiki().mayEdit(page), "back",
                Addresses.page(page)));
        return new Screen.Shown(new Page("History of " + page.title(), body,
                Map.of("decorator", "main", "ajs-space-key", page.space().key(), "ajs-page-id",
                Long.toString(page.id())), Set.of(), Set.of()));
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        WikiPage page = page(request);
        int number = (int) Asked.number(request, "restore");
        WikiPage old = around.wiki().pages().at(page, number)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no version " + number + " of this page."));
        around.wiki().update(page.id(), page.version().number() + 1, new PageDraft(old.title(), old.body(), page.parent(),
                "Reverted from v. " + number, false));
        Flash.keep(request, Flash.Kind.SUCCESS, "Version " + number + " is the current one again.");
        return new Screen.Moved(Addresses.byId(page));
    }

    private Row row(WikiPage page, PageVersion version) {
        return new Row(version.number(), version.number() == page.version().number(), Parts.time(around.wiki().people(), version.when()),
                Parts.person(around.wiki().people(), version.by()), version.message());
    }

    private WikiPage page(HttpServletRequest request) {
        return around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
    }

    /** One version. */
    public record Row(int number, boolean current, String when, String by, String comment) {
    }
}
