package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * Editing in place, for scripts: the inputs of an issue's fields as markup, and saving those of them that are sent. Answers are JSON with
 * the product's names.
 */
final class InlineEdit extends IssueAction {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFUSAL = "You do not have permission to edit issues in this project.";

    InlineEdit(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> issue = editable(request, response);
        if (issue.isPresent()) {
            answer(HttpServletResponse.SC_OK, issue.get(), Map.of(), new SimpleErrorCollection(), request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> issue = genuine(request, response) ? editable(request, response) : Optional.empty();
        if (issue.isEmpty()) {
            return;
        }
        IssueForm form = form(issue.get());
        Map<String, String> entered = form.entered(request);
        forced(request).filter(field -> !entered.containsKey(field)).forEach(field -> entered.put(field, ""));
        ApiInput input = new ApiInput();
        form.enter(entered, input);
        IssueService edits = pages().services().get(IssueService.class);
        IssueService.UpdateValidationResult checked = edits.validateUpdate(reader(), issue.get().getId(), input);
        if (!checked.isValid()) {
            answer(HttpServletResponse.SC_BAD_REQUEST, issue.get(), entered, checked.getErrorCollection(), request, response);
            return;
        }
        ApiIssue saved = (ApiIssue) edits.update(reader(), checked).getIssue();
        answer(HttpServletResponse.SC_OK, saved, Map.of(), new SimpleErrorCollection(), request, response);
    }

    /** The fields that count as sent even if a browser left them out, as it does with a list of which nothing is chosen. */
    private static Stream<String> forced(HttpServletRequest request) {
        String[] fields = request.getParameterValues("fieldsToForcePresent");
        return fields == null ? Stream.empty() : Arrays.stream(fields);
    }

    private Optional<ApiIssue> editable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> issue = issue(request, response);
        if (issue.isPresent() && !may(Permission.EDIT_ISSUES, issue.get().stored())) {
            ErrorCollection errors = new SimpleErrorCollection();
            errors.addErrorMessage(REFUSAL);
            write(HttpServletResponse.SC_FORBIDDEN, Map.of("errorCollection", json(errors)), response);
            return Optional.empty();
        }
        return issue;
    }

    private IssueForm form(ApiIssue issue) {
        return new IssueForm(site(), issue.stored().fields(), ScreenScheme.Operation.EDIT);
    }

    private void answer(int status, ApiIssue issue, Map<String, String> entered, ErrorCollection errors, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        List<Map<String, Object>> fields = form(issue).tabs(entered, errors).stream().flatMap(tab -> tab.fields().stream())
                .map(field -> json(field, request)).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("issue", Map.of("id", issue.getId(), "key", issue.getKey()));
        answer.put("fields", fields);
        answer.put("errorCollection", json(errors));
        write(status, answer, response);
    }

    private Map<String, Object> json(FormField field, HttpServletRequest request) {
        String html = html("issue/field", Map.of("field", field, "me", reader() == null ? "" : reader().getName()), request);
        return Map.of("id", field.id(), "label", field.label(), "required", field.required(), "editHtml", html);
    }

    private static Map<String, Object> json(ErrorCollection errors) {
        return Map.of("errorMessages", errors.getErrorMessages(), "errors", errors.getErrors());
    }

    private static void write(int status, Object json, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(JSON.writeValueAsString(json));
    }
}
