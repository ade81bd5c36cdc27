package org.debrief.jira.page;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.debrief.app.Refusal;
import org.debrief.web.setup.SetUpPages;

/** The page {@code /plugins/servlet/debrief/setup?projectKey=}; it reads only, the button on it posts to REST. */
@UnrestrictedAccess
public final class SetUpServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient SetUpPages pages;
    private final transient RefusalPage refusals;
    private final transient Site site;

    public SetUpServlet(SetUpPages pages, RefusalPage refusals, Site site) {
        this.pages = pages;
        this.refusals = refusals;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        site.require("setup");
        String projectKey = Optional.ofNullable(request.getParameter("projectKey")).orElse("");
        boolean shared = "shared".equals(request.getParameter("schemes"));
        try {
            Pages.write(HttpServletResponse.SC_OK, pages.html(projectKey, shared, site.base()), response);
        } catch (Refusal refusal) {
            refusals.answer(refusal, request, response);
        }
    }
}
