package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Page;

/** The form that makes a space; for administrators of the site. */
final class CreateSpace extends PageServlet {
    private static final long serialVersionUID = 1L;

    CreateSpace(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        if (!around.wiki().rights().isAdministrator(CurrentUser.name())) {
            throw new Refusal(Reason.FORBIDDEN, "Only administrators create spaces.");
        }
        return form(FormFault.NONE, request);
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        try {
            return new Screen.Moved(Addresses.space(around.wiki().createSpace(Asked.text(request, "key").strip(),
                    Asked.text(request, "name").strip(),
                    Asked.text(request, "description").strip())));
        } catch (Refusal refusal) {
            return form(FormFault.of(refusal, "name", "key", "description"), request);
        }
    }

    private Screen form(FormFault fault, HttpServletRequest request) {
        return new Screen.Shown(Page.of("Create space", around.html("create-space", request, Map.of("fault", fault, "name",
                Asked.text(request, "name"), "key", Asked.text(request, "key"), "description", Asked.text(request, "description")))));
    }
}
