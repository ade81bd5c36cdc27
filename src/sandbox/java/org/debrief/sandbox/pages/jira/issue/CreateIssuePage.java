package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.Html;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The form for a new issue, or for a sub-task of {@code parentIssueId}. On a page, project and issue type are chosen first; the dialog
 * has them above the other fields. A form sent to {@code !default} is only shown again, for another project or type.
 */
final class CreateIssuePage extends IssueAction {
    private static final long serialVersionUID = 1L;
    private static final String NOWHERE = "You have not selected a valid project to create an issue in.";
    private static final List<String> NOT_KEPT = List.of("summary", "description");

    CreateIssuePage(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<NewIssuePlace> place = place(request);
        if (place.isPresent()) {
            ask(form(place.get(), Map.of(), new SimpleErrorCollection(), request), place.get().project().key(), request, response);
        } else {
            choose(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!genuine(request, response)) {
            return;
        }
        Optional<NewIssuePlace> place = place(request);
        if (place.isEmpty()) {
            choose(request, response);
            return;
        }
        Map<String, String> entered = fields(place.get()).entered(request);
        if (onlyShown(request)) {
            ask(form(place.get(), entered, new SimpleErrorCollection(), request), place.get().project().key(), request, response);
        } else {
            create(place.get(), entered, request, response);
        }
    }

    private void create(NewIssuePlace place, Map<String, String> entered, HttpServletRequest request, HttpServletResponse response) throws IOException {
        IssueService edits = pages().services().get(IssueService.class);
        ApiInput input = new ApiInput();
        input.setProjectId(place.project().id()).setIssueTypeId(String.valueOf(place.type().id()));
        fields(place).enter(entered, input);
        var checked = place.parent() == null ? edits.validateCreate(reader(), input) : edits.validateSubTaskCreate(reader(), place.parent().id(), input);
        if (!checked.isValid()) {
            refuse(form(place, entered, checked.getErrorCollection(), request), place.project().key(), request, response);
            return;
        }
        Issue created = edits.create(reader(), checked).getIssue();
        if (place.parent() != null) {
            link(place.parent().id(), created);
        }
        tell(created(created, request), response);
        if (inline(request) && Boolean.parseBoolean(request.getParameter("createAnother"))) {
            Map<String, String> kept = new HashMap<>(entered);
            kept.keySet().removeAll(NOT_KEPT);
            ask(form(place, kept, new SimpleErrorCollection(), request), place.project().key(), request, response);
        } else {
            done("/browse/" + created.getKey(), request, response);
        }
    }

    private static String created(Issue issue, HttpServletRequest request) {
        return "Issue <a class=\"issue-created-key issue-link\" data-issue-key=\"" + issue.getKey() + "\" href=\"" + request.getContextPath() + "/browse/"
                + issue.getKey() + "\">" + Html.text(issue.getKey() + " - " + issue.getSummary()) + "</a> has been successfully created.";
    }

    private void link(long parent, Issue child) {
        try {
            pages().services().get(SubTaskManager.class).createSubTaskIssueLink(pages().services().get(IssueManager.class).getIssueObject(parent), child, reader());
        } catch (CreateException e) {
            throw new IllegalStateException("The sub-task " + child.getKey() + " has no parent", e);
        }
    }

    /** Where the new issue goes; a dialog begins somewhere, a page only where it was told, and nothing is created elsewhere than wanted. */
    private Optional<NewIssuePlace> place(HttpServletRequest request) {
        return new NewIssuePlaces(site(), reader()).chosen(request, inline(request) && onlyShown(request));
    }

    private IssueForm fields(NewIssuePlace place) {
        return new IssueForm(site(), place.fields(), ScreenScheme.Operation.CREATE);
    }

    private void choose(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NewIssuePlaces places = new NewIssuePlaces(site(), reader());
        if (inline(request)) {
            ActionForm.Target target = new ActionForm.Target("/secure/CreateIssue!default.jspa", "Next", Map.of(), "/secure/Dashboard.jspa");
            refuse(form(new ActionForm.Title("create-issue", "Create Issue", List.of()), target, List.of(), List.of(NOWHERE)), "", request, response);
            return;
        }
        Optional<StoredProject> project = places.project(request);
        Map<String, Object> values = Map.of("projects", places.projectChoices(project), "types",
                project.map(chosen -> places.typeChoices(chosen, request)).orElse(List.of()), "parent",
                Optional.ofNullable(request.getParameter("parentIssueId")).orElse(""));
        show(page("Create issue", html("issue/choose", values, request), Map.of()), request, response);
    }

    private ActionForm form(NewIssuePlace place, Map<String, String> entered, ErrorCollection errors, HttpServletRequest request) {
        IssueForm fields = fields(place);
        StoredIssue parent = place.parent();
        String id = parent == null ? "create-issue" : "create-subtask";
        Map<String, String> hidden = new HashMap<>();
        if (parent != null) {
            hidden.put("parentIssueId", String.valueOf(parent.id()));
        }
        if (!inline(request) || parent != null) {
            hidden.put("pid", String.valueOf(place.project().id()));
        }
        if (!inline(request)) {
            hidden.put("issuetype", String.valueOf(place.type().id()));
        }
        ActionForm.Target target = new ActionForm.Target(parent == null ? "/secure/CreateIssue.jspa" : "/secure/CreateSubTaskIssue.jspa", "Create", hidden,
                parent == null ? "/projects/" + place.project().key() : "/browse/" + parent.key());
        List<FormField> above = inline(request) ? new NewIssuePlaces(site(), reader()).inputs(place, request) : List.of();
        return new ActionForm(new ActionForm.Title(id, heading(place, inline(request)), List.of()), target, above,
                fields.tabs(entered, errors), fields.otherErrors(errors));
    }

    private static String heading(NewIssuePlace place, boolean inline) {
        StoredIssueType type = place.type();
        if (place.parent() != null) {
            return "Create Sub-task : " + place.parent().key();
        }
        return inline ? "Create Issue" : "Create " + type.name() + " in " + place.project().name();
    }
}
