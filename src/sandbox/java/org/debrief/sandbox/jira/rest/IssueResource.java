package org.debrief.sandbox.jira.rest;

import com.atlassian.jira.bc.issue.IssueService;
import java.util.List;
import org.debrief.sandbox.jira.model.MailSilence;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * Issues: reading, making, editing and deleting them.
 */
record IssueResource(RestSite site) {
    void addTo(Routes routes) {
        new BulkResource(site).addTo(routes);
        routes.add("POST", "issue", call -> Reply.created(new IssueCreation(site, call).create(call.body())));
        routes.add("GET", "issue/*", this::get);
        routes.add("PUT", "issue/*", this::edit);
        routes.add("DELETE", "issue/*", this::delete);
    }

    Reply get(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        Selection selection = Selection.of(call.list("fields"), Selection.ALL);
        Json json = new IssueJson(site, selection).all(List.of(issue), call.reader()).get(0);
        Expansions expansions = new Expansions(site, call.list("expand"), call);
        expansions.add(List.of(issue), List.of(json));
        expansions.describe(json, List.of(json));
        List<String> properties = call.list("properties");
        return Reply.ok(json.withKnown("properties", properties.isEmpty() ? null : expansions.properties(issue, properties)));
    }

    private Reply edit(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        IssueInput input = new IssueInput(site, issue.fields()).read(call.body());
        IssueService edits = site.services().get(IssueService.class);
        IssueService.UpdateValidationResult checked = edits.validateUpdate(site.user(call.reader()), issue.id(), input.input());
        if (!checked.isValid()) {
            throw RestFault.of(checked.getErrorCollection());
        }
        boolean silent = silent(issue, call);
        input.extras().check(issue.fields(), call.reader());
        try (MailSilence silence = MailSilence.when(silent)) {
            edits.update(site.user(call.reader()), checked);
            input.extras().addTo(issue.id(), call);
        }
        return Reply.done();
    }

    /** Whether nobody shall be told by mail, which only those who administer the project may ask for. */
    private boolean silent(StoredIssue issue, Call call) {
        boolean wanted = call.parameter("notifyUsers").filter("false"::equalsIgnoreCase).isPresent();
        boolean may = site.model().users().administers(call.reader()) || site.allows(Permission.ADMINISTER_PROJECTS, issue, call.reader());
        if (wanted && !may) {
            throw RestFault.of(403, "To discard the user notification either admin or project admin permissions are required.");
        }
        return wanted;
    }

    private Reply delete(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader(), Permission.DELETE_ISSUES,
                "You do not have permission to delete issues in this project.");
        if (!call.flag("deleteSubtasks") && !site.model().issues().subTasks(List.of(issue.id())).isEmpty()) {
            throw RestFault.of(400, "The issue '" + issue.key() + "' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this"
                    + " issue and all its subtasks.");
        }
        site.model().issues().delete(issue.id(), call.author());
        return Reply.done();
    }
}
