package org.debrief.sandbox.pages.jira.issue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.ProjectMenus;

/**
 * A form that acts on an issue. A browser gets it as a page; a script that asks with {@code inline=true} gets what a dialog shows, and
 * learns from headers that all is done, as from the product.
 */
abstract class IssueAction extends JiraPage {
    /** Tells a script that nothing more is asked. */
    static final String CONTROL = "X-Atlassian-Dialog-Control";
    /** What to tell the reader then, as markup. */
    static final String MESSAGE = "X-Atlassian-Dialog-Msg-Html";
    private static final long serialVersionUID = 1L;

    protected IssueAction(JiraPages pages) {
        super(pages);
    }

    /** The issue a request names by {@code id} or {@code issueId}, as the product's own links do, or by {@code key}. */
    protected Optional<ApiIssue> issue(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = Site.id(request.getParameter("id")).or(() -> Site.id(request.getParameter("issueId")));
        return issue(id.flatMap(site().model().issues()::byId).map(StoredIssue::key).orElse(request.getParameter("key")), request, response);
    }

    /** Shows a form. */
    protected void ask(ActionForm form, String projectKey, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("form", form);
        values.put("another", another(form, request));
        values.put("me", reader() == null ? "" : reader().getName());
        if (inline(request)) {
            write(html("issue/dialog", values, request), response);
            return;
        }
        Map<String, String> meta = Map.of(ProjectMenus.SIDEBAR, projectKey);
        show(page(form.title().heading(), html("issue/form", values, request), meta, "jira." + form.id().replaceFirst("^(\\w+)-issue$", "$1.issue")),
                request, response);
    }

    /** Shows a form again whose entries were refused. */
    protected void refuse(ActionForm form, String projectKey, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        ask(form, projectKey, request, response);
    }

    /** Ends an action: a browser goes to the address, a dialog closes. */
    protected static void done(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (inline(request)) {
            response.setHeader(CONTROL, "DONE");
        } else {
            response.sendRedirect(request.getContextPath() + address);
        }
    }

    /** Tells the reader of a dialog what was done. */
    protected static void tell(String html, HttpServletResponse response) {
        StringBuilder ascii = new StringBuilder();
        html.codePoints().forEach(letter -> ascii.append(letter >= ' ' && letter < 127 ? Character.toString(letter) : "&#" + letter + ";"));
        response.setHeader(MESSAGE, ascii.toString());
    }

    /** Whether the form is only shown, whatever was sent: so it can be filled in advance, and filled anew for another project or type. */
    protected static boolean onlyShown(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getServletPath().endsWith("!default.jspa");
    }

    protected static boolean inline(HttpServletRequest request) {
        return Boolean.parseBoolean(request.getParameter("inline"));
    }

    /** A form of one nameless tab. */
    protected static ActionForm form(ActionForm.Title title, ActionForm.Target target, List<FormField> fields, List<String> errors) {
        return new ActionForm(title, target, List.of(), List.of(new IssueForm.Tab("", fields)), errors);
    }

    private static String another(ActionForm form, HttpServletRequest request) {
        if (!form.id().equals("create-issue") || !inline(request)) {
            return "";
        }
        return Boolean.parseBoolean(request.getParameter("createAnother")) ? "checked" : "offered";
    }
}
