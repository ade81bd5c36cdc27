package org.debrief.sandbox.pages.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.Xsrf;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredProject;

/**
 * A page of the small Jira: who reads it, what they may see, and how it gets into the frame.
 */
public abstract class JiraPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient JiraPages pages;

    protected JiraPage(JiraPages pages) {
        this.pages = pages;
    }

    /** Tells, as every answer of the product does, whom it is for: so scripts see that a session has ended. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("X-AUSERNAME", reader() == null ? "anonymous" : URLEncoder.encode(reader().getName(), StandardCharsets.UTF_8));
        super.service(request, response);
    }

    protected JiraPages pages() {
        return pages;
    }

    protected Site site() {
        return pages.services().site();
    }

    protected Reading reading() {
        return new Reading(site());
    }

    /** The reader, null for one who has not signed in. */
    protected ApplicationUser reader() {
        return site().reader().orElse(null);
    }

    protected String readerKey() {
        return site().reader().map(ApplicationUser::getKey).orElse(null);
    }

    protected boolean may(Permission permission, long project) {
        return site().allows(permission, project, reader());
    }

    /** Whether the reader has a permission for an issue they can see. */
    protected boolean may(Permission permission, StoredIssue issue) {
        return site().allows(permission, issue, reader());
    }

    /** Whether the reader may change the settings of a project. */
    protected boolean administers(long project) {
        return may(Permission.ADMINISTER_PROJECTS, project) || site().administers(reader());
    }

    /** A project the reader may browse; else the answer is one that does not tell whether there is such a project. */
    protected Optional<StoredProject> project(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StoredProject> project = Optional.ofNullable(key).flatMap(site().model().projects()::byKey)
                .filter(found -> may(Permission.BROWSE_PROJECTS, found.id()));
        if (project.isEmpty()) {
            absent("You can't view this project. It may have been deleted or you don't have permission to view it.", request, response);
        }
        return project;
    }

    /** An issue the reader may see; else the answer is one that does not tell whether there is such an issue. */
    protected Optional<ApiIssue> issue(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        IssueService.IssueResult result = pages.services().get(IssueService.class).getIssue(reader(), key);
        if (result.isValid() && result.getIssue() instanceof ApiIssue issue) {
            return Optional.of(issue);
        }
        absent("You can't view this issue. It may have been deleted or you don't have permission to view it.", request, response);
        return Optional.empty();
    }

    /** Answers that there is no such thing, and asks an anonymous reader to sign in first; it does not tell whether there is one. */
    protected void absent(String message, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reader() == null && request.getMethod().equals("GET")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String here = request.getRequestURI().substring(request.getContextPath().length()) + query;
            response.sendRedirect(request.getContextPath() + "/login.jsp?os_destination=" + URLEncoder.encode(here,
                    StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, message);
        }
    }

    /** Answers that the reader may not, and asks an anonymous one to sign in first. */
    protected void forbidden(String message, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reader() == null) {
            absent(message, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, message);
        }
    }

    /** Whether a form may be acted on; else the answer says why not. */
    protected static boolean genuine(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Xsrf.valid(request)) {
            return true;
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF Security Token Missing. Go back, reload the page and try again.");
        return false;
    }

    /** The markup of a template, which also knows {@code $base} and {@code $token}. */
    protected String html(String template, Map<String, Object> values, HttpServletRequest request) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("base", request.getContextPath());
        all.put("token", Xsrf.token(request));
        return pages.templates().html(template, all);
    }

    /** Answers with a page in the frame. */
    protected void show(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(pages.frame(page, request), response);
    }

    protected static void write(String html, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    protected static Page page(String title, String bodyHtml, Map<String, String> meta, String... contexts) {
        return new Page(title, bodyHtml, meta, Set.of(contexts), Set.of());
    }

    protected static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }
}
