package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** A space or page by the newer addresses: {@code /spaces/KEY}, {@code /spaces/KEY/overview} and {@code /spaces/KEY/pages/ID/Title}. */
final class SpacePath extends PageServlet {
    private static final long serialVersionUID = 1L;

    SpacePath(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        String[] parts = String.valueOf(request.getPathInfo()).split("/");
        if (parts.length == 2 || parts.length == 3 && parts[2].equals("overview")) {
            return new Screen.Shown(new SpaceView(around).page(around.wiki().spaceOrRefuse(parts[1]), request));
        }
        if (parts.length >= 4 && parts[2].equals("pages") && parts[3].matches("\\d{1,18}")) {
            return new Screen.Shown(new PageView(around).page(around.wiki().pageOrRefuse(Long.parseLong(parts[3])), request));
        }
        throw new Refusal(Reason.NOT_FOUND, "There is no page of this address.");
    }
}
