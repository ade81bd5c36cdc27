package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Flash;

/** The deleted pages of a space, to restore or to remove for good: {@code /pages/viewtrash.action?key=}. */
final class TrashPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    TrashPage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        Space space = space(request);
        List<Deleted> pages = around.wiki().trash().in(space).stream()
                .map(page -> new Deleted(page.id(), page.title(), Parts.person(around.wiki().people(), page.version().by()))).toList();
        String body = around.html("trash", request, Map.of("name", space.name(), "key", space.key(), "pages", pages,
                "mayPurge", around.wiki().may(Right.ADMINISTER, space)));
        return new Screen.Shown(new Page("Trash of " + space.name(), body, Map.of("decorator", "main", "ajs-space-key", space.key()),
                Set.of(), Set.of()));
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        Space space = space(request);
        WikiPage page = around.wiki().trash().pageOrRefuse(Asked.number(request, Asked.has(request, "purge") ? "purge" : "restore"));
        try {
            if (Asked.has(request, "purge")) {
                around.wiki().trash().purge(page);
                Flash.keep(request, Flash.Kind.SUCCESS, page.title() + " was removed for good.");
            } else {
                String title = Asked.text(request, "title").isBlank() ? page.title() : Asked.text(request, "title").strip();
                return new Screen.Moved(Addresses.page(around.wiki().trash().restore(page, title)));
            }
        } catch (Refusal refusal) {
            Flash.keep(request, Flash.Kind.ERROR, refusal.getMessage());
        }
        return new Screen.Moved("/pages/viewtrash.action?key=" + space.key());
    }

    private Space space(HttpServletRequest request) {
        Space space = around.wiki().spaceOrRefuse(Asked.text(request, "key"));
        if (!around.wiki().may(Right.EDIT, space)) {
            throw new Refusal(Reason.FORBIDDEN, "You may not see the trash of this space.");
        }
        return space;
    }

    /** A page in the trash. */
    public record Deleted(long id, String title, String by) {
    }
}
