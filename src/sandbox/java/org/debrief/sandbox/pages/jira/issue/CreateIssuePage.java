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
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.ProjectMenus;
import org.debrief.sandbox.pages.jira.issue.FormField.Choice;

/**
 * The form for a new issue, or for a sub-task of {@code parentIssueId}: first project and issue type are chosen, then the screen is filled.
 */
final class CreateIssuePage extends JiraPage {
    private static final long serialVersionUID = 1L;

    CreateIssuePage(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<IssueFields> place = place(request);
        if (place.isPresent()) {
            form(place.get(), Map.of(), new SimpleErrorCollection(), request, response);
        } else {
            choose(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!genuine(request, response)) {
            return;
        }
        Optional<IssueFields> place = place(request);
        if (place.isEmpty()) {
            choose(request, response);
            return;
        }
        IssueForm form = new IssueForm(site(), place.get(), ScreenScheme.Operation.CREATE);
        Map<String, String> entered = form.entered(request);
        ApiInput input = new ApiInput();
        input.setProjectId(place.get().project()).setIssueTypeId(String.valueOf(place.get().type()));
        form.enter(entered, input);
        Optional<Long> parent = Site.id(request.getParameter("parentIssueId"));
        IssueService edits = pages().services().get(IssueService.class);
        var checked = parent.isPresent() ? edits.validateSubTaskCreate(reader(), parent.get(), input) : edits.validateCreate(reader(), input);
        if (checked.isValid()) {
            Issue created = edits.create(reader(), checked).getIssue();
            parent.ifPresent(id -> link(id, created));
            response.sendRedirect(request.getContextPath() + "/browse/" + created.getKey());
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            form(place.get(), entered, checked.getErrorCollection(), request, response);
        }
    }

    private void link(long parent, Issue child) {
        try {
            pages().services().get(SubTaskManager.class).createSubTaskIssueLink(pages().services().get(IssueManager.class).getIssueObject(parent), child, reader());
        } catch (CreateException e) {
            throw new IllegalStateException("The sub-task " + child.getKey() + " has no parent", e);
        }
    }

    /** Project and issue type as chosen, if the reader may create such issues there. */
    private Optional<IssueFields> place(HttpServletRequest request) {
        Optional<Long> project = Site.id(request.getParameter("pid")).filter(id -> may(Permission.CREATE_ISSUES, id));
        Optional<Long> type = Site.id(request.getParameter("issuetype")).filter(id -> project.isPresent() && types(project.get(), request).contains(id));
        return type.map(id -> IssueFields.EMPTY.with(SystemField.PROJECT, project.get()).with(SystemField.TYPE, id));
    }

    private List<Long> types(long project, HttpServletRequest request) {
        boolean subTask = Site.id(request.getParameter("parentIssueId")).isPresent();
        return site().model().issueTypeSchemes().of(project).types().stream().flatMap(id -> site().model().issueTypes().byId(id).stream())
                .filter(type -> type.subTask() == subTask).map(StoredIssueType::id).toList();
    }

    private void choose(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<StoredProject> open = site().model().projects().all().stream().filter(project -> may(Permission.CREATE_ISSUES, project.id())).toList();
        Optional<StoredProject> chosen = Site.id(request.getParameter("pid")).flatMap(id -> open.stream().filter(project -> project.id() == id).findFirst())
                .or(() -> open.stream().findFirst());
        Map<String, Object> values = new HashMap<>();
        values.put("projects", open.stream().map(project -> new Choice(String.valueOf(project.id()), project.name(), chosen.filter(project::equals).isPresent())).toList());
        values.put("types", chosen.map(project -> choices(project, request)).orElse(List.of()));
        values.put("parent", Optional.ofNullable(request.getParameter("parentIssueId")).orElse(""));
        show(page("Create issue", html("issue/choose", values, request), Map.of()), request, response);
    }

    private List<Choice> choices(StoredProject project, HttpServletRequest request) {
        Long preselected = site().model().issueTypeSchemes().of(project.id()).defaultType();
        return types(project.id(), request).stream().flatMap(id -> site().model().issueTypes().byId(id).stream())
                .map(type -> new Choice(String.valueOf(type.id()), type.name(), preselected != null && preselected == type.id())).toList();
    }

    private void form(IssueFields place, Map<String, String> entered, ErrorCollection errors, HttpServletRequest request, HttpServletResponse response) throws IOException {
        IssueForm form = new IssueForm(site(), place, ScreenScheme.Operation.CREATE);
        StoredProject project = site().model().projects().byId(place.project()).orElseThrow();
        StoredIssueType type = site().model().issueTypes().byId(place.type()).orElseThrow();
        Map<String, Object> values = Map.of("heading", "Create " + type.name() + " in " + project.name(), "action", "/secure/CreateIssue.jspa", "submit", "Create",
                "hidden", Map.of("pid", String.valueOf(project.id()), "issuetype", String.valueOf(type.id()), "parentIssueId",
                        Optional.ofNullable(request.getParameter("parentIssueId")).orElse("")),
                "cancel", "/projects/" + project.key(), "tabs", form.tabs(entered, errors), "errors", form.otherErrors(errors));
        Map<String, String> meta = Map.of(ProjectMenus.SIDEBAR, project.key());
        show(page("Create " + type.name(), html("issue/form", values, request), meta, "jira.create.issue"), request, response);
    }
}
