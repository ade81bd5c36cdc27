package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.Resolution;
import org.debrief.sandbox.jira.model.StoredStatus;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.Transition;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.issue.FormField.Choice;

/**
 * A step of the workflow. One into a done status asks for resolution, assignee and comment first; any other is done by its link.
 */
final class MoveIssue extends IssueOperation {
    private static final long serialVersionUID = 1L;
    private static final String OUTDATED = "It seems that you have tried to perform a workflow operation that is not valid for the current state of this issue (%s)."
            + " The likely cause is that somebody has changed the issue recently, please look at the issue history for details.";

    MoveIssue(JiraPages pages) {
        super(pages);
    }

    @Override
    protected Optional<String> refusal(ApiIssue issue, Map<String, String> entered) {
        return may(Permission.TRANSITION_ISSUES, issue.stored()) ? Optional.empty() : Optional.of("You do not have the permission to move this issue.");
    }

    /** The dispatcher takes a step without a screen at once, which like a form needs the session's token. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Transition> step = site().model().constants().transitions().stream()
                .filter(known -> String.valueOf(known.id()).equals(request.getParameter("action"))).findFirst();
        if (request.getServletPath().contains("WorkflowUIDispatcher") && step.isPresent() && !asks(step.get())) {
            doPost(request, response);
        } else {
            super.doGet(request, response);
        }
    }

    @Override
    protected void act(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        Transition step = step(issue, entered).orElseThrow(() -> new Refused(String.format(OUTDATED, issue.getKey())));
        String comment = Remarks.text(entered);
        remarks().check(issue, comment, errors);
        new Assignments(site()).enter(issue, entered, errors);
        Optional<Resolution> resolution = resolution(entered, errors);
        if (!errors.hasAnyErrors()) {
            var wanted = resolution.isPresent() ? issue.fields().with(SystemField.RESOLUTION, resolution.get().id()) : issue.fields();
            site().model().issues().transition(issue.stored(), step, wanted, readerKey());
            remarks().add(issue, comment);
        }
    }

    @Override
    protected ActionForm form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        Optional<Transition> step = step(issue, entered);
        List<FormField> inputs = new ArrayList<>();
        List<String> wrong = new ArrayList<>(errors.getErrorMessages());
        if (step.isPresent()) {
            inputs.add(resolutions(entered, errors));
            if (may(Permission.ASSIGN_ISSUES, issue.stored())) {
                new FormFields(site(), issue.stored().fields(), entered, errors.getErrors()).of("assignee").ifPresent(inputs::add);
            }
            remarks().input(issue, entered, errors).ifPresent(inputs::add);
        } else if (wrong.isEmpty()) {
            wrong.add(String.format(OUTDATED, issue.getKey()));
        }
        Map<String, String> hidden = new HashMap<>(Map.of("id", String.valueOf(issue.getId())));
        step.ifPresent(found -> hidden.put("action", String.valueOf(found.id())));
        String name = step.map(Transition::name).orElse("Workflow");
        return form(new ActionForm.Title("issue-workflow-transition", name, List.of()),
                new ActionForm.Target("/secure/CommentAssignIssue.jspa", name, hidden, "/browse/" + issue.getKey()), inputs, wrong);
    }

    private boolean asks(Transition step) {
        return site().model().constants().status(step.to()).orElseThrow().category() == StoredStatus.Category.DONE;
    }

    private Optional<Transition> step(ApiIssue issue, Map<String, String> entered) {
        return site().model().constants().transitionsFrom(issue.stored().fields().status()).stream()
                .filter(known -> String.valueOf(known.id()).equals(entered.get("action"))).findFirst();
    }

    private FormField resolutions(Map<String, String> entered, ErrorCollection errors) {
        String chosen = entered.getOrDefault("resolution", String.valueOf(Resolution.DONE));
        List<Choice> choices = site().model().constants().resolutions().stream()
                .map(known -> new Choice(String.valueOf(known.id()), known.name(), chosen.equals(String.valueOf(known.id())))).toList();
        return new FormField("resolution", "Resolution", "select", true, chosen, choices, "", Objects.toString(errors.getErrors().get("resolution"), ""));
    }

    private Optional<Resolution> resolution(Map<String, String> entered, ErrorCollection errors) {
        if (!entered.containsKey("resolution")) {
            return Optional.empty();
        }
        Optional<Resolution> chosen = Site.id(entered.get("resolution")).flatMap(site().model().constants()::resolution);
        if (chosen.isEmpty()) {
            errors.addError("resolution", "Resolution is required.");
        }
        return chosen;
    }
}
