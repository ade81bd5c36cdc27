package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Holder;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Restrictions.Operation;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Flash;

/** Who alone may see or change one page: {@code /pages/pagepermissions.action?pageId=}. */
final class RestrictionsPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    RestrictionsPage(Surroundings around) {
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
            for (Operation operation : Operation.values()) {
                String[] named = request.getParameterValues(operation.value());
                around.wiki().restrictions().set(page, operation, named == null ? List.of() : Stream.of(named).map(Holders::of).toList());
            }
        } catch (Refusal refusal) {
            return shown(page, Parts.message("error", refusal.getMessage()), request);
        }
        Flash.keep(request, Flash.Kind.SUCCESS, "The restrictions were saved.");
        return new Screen.Moved(Addresses.page(page));
    }

    private Screen shown(WikiPage page, String noticeHtml, HttpServletRequest request) {
        List<Row> rows = Stream.concat(around.wiki().people().allGroups().stream().map(Holder::group),
                around.wiki().people().names().stream().map(Holder::user))
                .map(holder -> new Row(Holders.value(holder), Holders.name(holder),
                around.wiki().restrictions().of(page, Operation.READ).contains(holder),
                        around.wiki().restrictions().of(page, Operation.UPDATE).contains(holder))).toList();
        String body = around.html("restrictions", request, Map.of("title", page.title(), "id", page.id(), "rows", rows, "noticeHtml",
                noticeHtml, "back",
                Addresses.page(page)));
        return new Screen.Shown(new Page("Restrictions of " + page.title(), body,
                Map.of("decorator", "main", "ajs-space-key", page.space().key(), "ajs-page-id",
                Long.toString(page.id())), Set.of(), Set.of()));
    }

    private WikiPage page(HttpServletRequest request) {
        WikiPage page = around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
        if (!around.wiki().mayEdit(page)) {
            throw new Refusal(Reason.FORBIDDEN, "You may not restrict this page.");
        }
        return page;
    }

    /** A group or user, and what they are named for. */
    public record Row(String value, String name, boolean read, boolean update) {
    }
}
