package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Flash;

/** The name, description, home page and archiving of a space: {@code /spaces/editspace.action?key=}. */
final class SpaceSettings extends PageServlet {
    private static final long serialVersionUID = 1L;

    SpaceSettings(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        return shown(space(request), FormFault.NONE, request);
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        Space space = space(request);
        Long home = Asked.text(request, "homepage").isEmpty() ? null : Long.valueOf(Asked.number(request, "homepage"));
        Space wanted = new Space(space.id(), space.key(), Asked.text(request, "name").strip(), Asked.text(request, "description").strip(),
                space.creator(),
                space.created(), home, Asked.has(request, "archived"));
        try {
            around.wiki().spaceChanges().update(wanted);
        } catch (Refusal refusal) {
            return shown(wanted, FormFault.of(refusal, "name", "description"), request);
        }
        Flash.keep(request, Flash.Kind.SUCCESS, "The space was saved.");
        return new Screen.Moved(Addresses.space(space));
    }

    private Screen shown(Space space, FormFault fault, HttpServletRequest request) {
        String body = around.html("space-settings", request, Map.of("name", space.name(), "key", space.key(), "description",
                space.description(), "archived",
                space.archived(), "fault", fault, "placesHtml", new Places(around.wiki().outline(space))
                .optionsHtml(space.homePage(), 0)
                        .replaceFirst("Top of the space", "None")));
        return new Screen.Shown(new Page("Settings of " + space.name(), body, Map.of("decorator", "main", "ajs-space-key", space.key()),
                Set.of(), Set.of()));
    }

    private Space space(HttpServletRequest request) {
        Space space = around.wiki().spaceOrRefuse(Asked.text(request, "key"));
        if (!around.wiki().may(Right.ADMINISTER, space)) {
            throw new Refusal(Reason.FORBIDDEN, "You may not administer this space.");
        }
        return space;
    }
}
