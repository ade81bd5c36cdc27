package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * What one may do with an issue that exists: asked for with a form, checked, and then done or asked for again with what is wrong.
 */
abstract class IssueOperation extends IssueAction {
    private static final long serialVersionUID = 1L;

    IssueOperation(JiraPages pages) {
        super(pages);
    }

    /** Why the reader may not do this, if so. */
    protected abstract Optional<String> refusal(ApiIssue issue, Map<String, String> entered);

    /** The form, with what was entered and what is wrong with it. */
    protected abstract ActionForm form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors);

    /**
     * Adds an error for all that is wrong, or else does it.
     *
     * @throws Refused if the operation as a whole is refused
     */
    protected abstract void act(ApiIssue issue, Map<String, String> entered, ErrorCollection errors);

    /** Where a browser goes afterwards. */
    protected String after(ApiIssue issue) {
        return "/browse/" + issue.getKey();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> issue = permitted(request, response);
        if (issue.isPresent()) {
            ask(form(issue.get(), entered(request), new SimpleErrorCollection()), issue.get().getProjectObject().getKey(), request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> found = genuine(request, response) ? permitted(request, response) : Optional.empty();
        if (found.isEmpty()) {
            return;
        }
        ApiIssue issue = found.get();
        Map<String, String> entered = entered(request);
        ErrorCollection errors = new SimpleErrorCollection();
        if (request.getServletPath().endsWith("!default.jspa")) {
            ask(form(issue, entered, errors), issue.getProjectObject().getKey(), request, response);
            return;
        }
        try {
            act(issue, entered, errors);
        } catch (Refused e) {
            errors.addErrorMessage(e.getMessage());
        }
        if (errors.hasAnyErrors()) {
            refuse(form(issue, entered, errors), issue.getProjectObject().getKey(), request, response);
        } else {
            finish(issue, request, response);
        }
    }

    /** Ends the operation when it is done. */
    protected void finish(ApiIssue issue, HttpServletRequest request, HttpServletResponse response) throws IOException {
        done(after(issue), request, response);
    }

    /** Writes what was set in the issue, and nothing else of it. */
    protected void save(ApiIssue issue) {
        pages().services().get(IssueManager.class).updateIssue(reader(), issue, UpdateIssueRequest.builder().build());
    }

    protected Remarks remarks() {
        return new Remarks(pages().services());
    }

    protected static ActionForm.Target target(ApiIssue issue, String action, String submit) {
        return new ActionForm.Target("/secure/" + action + ".jspa", submit, Map.of("id", String.valueOf(issue.getId())), "/browse/" + issue.getKey());
    }

    private Optional<ApiIssue> permitted(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> issue = issue(request, response);
        Optional<String> refusal = issue.flatMap(found -> refusal(found, entered(request)));
        if (refusal.isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, refusal.get());
            return Optional.empty();
        }
        return issue;
    }

    /** Everything that was sent; several values of a field apart by commas. */
    private static Map<String, String> entered(HttpServletRequest request) {
        Map<String, String> entered = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> entered.put(name, String.join(",", values).replace("\r\n", "\n")));
        return entered;
    }
}
