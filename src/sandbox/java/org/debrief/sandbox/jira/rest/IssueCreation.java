package org.debrief.sandbox.jira.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * The making of an issue from a body, through the Java API.
 */
record IssueCreation(RestSite site, Call call) {
    /**
     * Makes the issue with everything the body adds to it.
     *
     * @throws RestFault with what is wrong; then nothing is made
     */
    Json create(JsonNode body) {
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
        input.extras().check(origin.start(), call.reader());
        Issue created = edits().create(site.user(call.reader()), checked).getIssue();
        parent.ifPresent(found -> link(found, created));
        input.extras().addTo(created.getId(), call);
        return Json.of("id", String.valueOf(created.getId())).with("key", created.getKey()).with("self", site.self("issue/" + created.getId()));
    }

    private void link(StoredIssue parent, Issue child) {
        Issue above = edits().getIssue(site.user(call.reader()), parent.id()).getIssue();
        try {
            site.services().get(SubTaskManager.class).createSubTaskIssueLink(above, child, site.user(call.reader()));
        } catch (CreateException e) {
            throw RestFault.of(400, e.getMessage());
        }
    }

    private IssueService edits() {
        return site.services().get(IssueService.class);
    }
}
