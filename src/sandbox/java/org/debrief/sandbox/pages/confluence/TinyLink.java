package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** A page by its short address: {@code /x/…}. */
final class TinyLink extends PageServlet {
    private static final long serialVersionUID = 1L;

    TinyLink(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        String letters = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        if (!letters.matches("[A-Za-z0-9_-]{1,11}")) {
            throw new Refusal(Reason.NOT_FOUND, "There is no page of this address.");
        }
        return new Screen.Moved(Addresses.page(around.wiki().pageOrRefuse(Addresses.ofTiny(letters))));
    }
}
