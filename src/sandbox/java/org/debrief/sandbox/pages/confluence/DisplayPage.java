package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.WikiPage;

/** A space by its key or a page by its title: {@code /display/KEY} and {@code /display/KEY/Title}, where a plus sign is a blank. */
final class DisplayPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    DisplayPage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        String path = request.getRequestURI().substring((request.getContextPath() + request.getServletPath()).length());
        String[] parts = path.split("/", 3);
        if (parts.length < 2 || parts[1].isEmpty()) {
            return new Screen.Moved("/dashboard.action");
        }
        String key = decoded(parts[1]);
        if (parts.length < 3 || parts[2].isEmpty()) {
            return new Screen.Shown(new SpaceView(around).page(around.wiki().spaceOrRefuse(key), request));
        }
        String title = decoded(parts[2]);
        WikiPage page = around.wiki().page(key, title)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no page \"" + title + "\" in " + key
                + ", or you may not see it."));
        return new Screen.Shown(new PageView(around).page(page, request));
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.NOT_FOUND, "There is no page of this address.");
        }
    }
}
