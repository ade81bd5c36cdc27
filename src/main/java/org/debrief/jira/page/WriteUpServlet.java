package org.debrief.jira.page;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.debrief.app.NotFound;
import org.debrief.app.Refusal;
import org.debrief.web.panel.IncidentPanels;
import org.debrief.web.panel.IncidentTab;

/**
 * The pages under {@code /plugins/servlet/debrief/incident}: the write-up of {@code /KEY}, and the parts of its panels, which
 * their script reads ({@code /KEY/write-up}, {@code /KEY/actions}, {@code /KEY/summary}).
 */
@UnrestrictedAccess
public final class WriteUpServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SUMMARY = "summary";

    private final transient IncidentPanels panels;
    private final transient RefusalPage refusals;
    private final transient Site site;

    public WriteUpServlet(IncidentPanels panels, RefusalPage refusals, Site site) {
        this.panels = panels;
        this.refusals = refusals;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/");
        String key = path.length > 1 ? path[1] : "";
        if (path.length > 2) {
            part(key, path[2], response);
        } else {
            page(key, request, response);
        }
    }

    private void page(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        site.require("page");
        try {
            Pages.write(HttpServletResponse.SC_OK, panels.pageHtml(key, site.base()), response);
        } catch (Refusal refusal) {
            refusals.answer(refusal, request, response);
        }
    }

    private void part(String key, String part, HttpServletResponse response) throws IOException {
        try {
            String markup = part.equals(SUMMARY) ? panels.summaryHtml(key, site.base()) : tab(key, part);
            Pages.write(HttpServletResponse.SC_OK, markup, response);
        } catch (Refusal refusal) {
            refusals.answerPart(refusal, response);
        }
    }

    private String tab(String key, String name) {
        IncidentTab tab = IncidentTab.named(name).orElseThrow(() -> NotFound.part(name));
        return panels.tabHtml(tab, key, site.base());
    }
}
