package org.debrief.sandbox.jira.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.debrief.sandbox.jira.model.MailSilence;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * Issues: reading, making, editing and deleting them.
 */
record IssueResource(RestSite site) {
    private static final String[] BODY = {"fields", "update", "properties", "historyMetadata", "transition"};

    void addTo(Routes routes) {
        routes.add("POST", "issue", this::create);
        routes.add("GET", "issue/*", this::get);
        routes.add("PUT", "issue/*", this::edit);
        routes.add("DELETE", "issue/*", this::delete);
    }

    private Reply get(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        Selection selection = Selection.of(call.list("fields"), Selection.ALL);
        Json json = new IssueJson(site, selection).all(List.of(issue), call.reader()).get(0);
        if (call.expands("changelog")) {
            json.with("changelog", new ChangelogJson(site).changelog(site.model().changes().of(List.of(issue.id()))));
        }
        if (call.expands("transitions")) {
            json.with("transitions", new TransitionResource(site).transitions(issue, call));
        }
        return Reply.ok(described(json, call));
    }

    /** Adds names and types of the fields that are shown, where the caller wants them. */
    private Json described(Json issue, Call call) {
        Json names = new Json();
        Json schema = new Json();
        ((Json) issue.get("fields")).keySet().forEach(id -> {
            Optional<StoredField> custom = site.model().fields().byFieldId(id);
            names.with(id, custom.map(StoredField::name).orElseGet(() -> FieldJson.standard(id).label()));
            schema.with(id, custom.map(new FieldJson(site)::schema).orElseGet(() -> FieldJson.standard(id).schema()));
        });
        return issue.withKnown("names", call.expands("names") ? names : null).withKnown("schema", call.expands("schema") ? schema : null);
    }

    private Reply create(Call call) {
        JsonNode body = call.body(BODY);
        NewIssue origin = new NewIssue(site, body.path("fields"));
        IssueInput input = new IssueInput(site, origin.start()).read(body);
        ApiInput parameters = input.input();
        parameters.setProjectId(origin.project().id()).setIssueTypeId(String.valueOf(origin.type().id()));
        Optional<StoredIssue> parent = origin.parent(call.reader());
        IssueService.CreateValidationResult checked = parent.isPresent()
                ? edits().validateSubTaskCreate(site.user(call.reader()), parent.get().id(), parameters)
                : edits().validateCreate(site.user(call.reader()), parameters);
        if (!checked.isValid()) {
            throw RestFault.of(checked.getErrorCollection());
        }
        Issue created = edits().create(site.user(call.reader()), checked).getIssue();
        parent.ifPresent(found -> link(found, created, call));
        input.comments().forEach(text -> site.model().comments().add(created.getId(), call.author(), text));
        return Reply.created(Json.of("id", String.valueOf(created.getId())).with("key", created.getKey())
                .with("self", site.self("issue/" + created.getId())));
    }

    private void link(StoredIssue parent, Issue child, Call call) {
        Issue above = edits().getIssue(site.user(call.reader()), parent.id()).getIssue();
        try {
            site.services().get(SubTaskManager.class).createSubTaskIssueLink(above, child, site.user(call.reader()));
        } catch (CreateException e) {
            throw RestFault.of(400, e.getMessage());
        }
    }

    private Reply edit(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        IssueInput input = new IssueInput(site, issue.fields()).read(call.body(BODY));
        input.comments().forEach(text -> CommentResource.check(site, issue, call.reader(), text));
        IssueService.UpdateValidationResult checked = edits().validateUpdate(site.user(call.reader()), issue.id(), input.input());
        if (!checked.isValid()) {
            throw RestFault.of(checked.getErrorCollection());
        }
        try (MailSilence silence = MailSilence.when(unnoticed(issue, call))) {
            edits().update(site.user(call.reader()), checked);
            input.comments().forEach(text -> site.model().comments().add(issue.id(), call.author(), text));
        }
        return Reply.done();
    }

    /** Whether nobody shall be told by mail, which administrators may ask for. */
    private boolean unnoticed(StoredIssue issue, Call call) {
        boolean wanted = call.parameter("notifyUsers").filter("false"::equals).isPresent();
        if (wanted && !site.model().users().administers(call.reader())
                && !site.model().permissions().allows(Permission.ADMINISTER_PROJECTS, issue, call.reader())) {
            throw RestFault.of(403, "To discard the user notification either admin or project admin permissions are required.");
        }
        return wanted;
    }

    private Reply delete(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader(), Permission.DELETE_ISSUES,
                "You do not have permission to delete issues in this project.");
        boolean withSubTasks = call.parameter("deleteSubtasks").filter("true"::equals).isPresent();
        if (!withSubTasks && !site.model().issues().subTasks(List.of(issue.id())).isEmpty()) {
            throw RestFault.of(400, "The issue '" + issue.key()
                    + "' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue"
                    + " and all its subtasks.");
        }
        site.model().issues().delete(issue.id(), call.author());
        return Reply.done();
    }

    private IssueService edits() {
        return site.services().get(IssueService.class);
    }
}
