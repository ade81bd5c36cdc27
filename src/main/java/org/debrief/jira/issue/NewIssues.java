package org.debrief.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Consumer;
import org.debrief.jira.role.Place;

/** Issues on their way into Jira, with Jira's own checks, and out again when something goes wrong. */
public final class NewIssues {

    private final Host host;
    private final JiraAuthenticationContext session;

    public NewIssues(Host host, JiraAuthenticationContext session) {
        this.host = host;
        this.session = session;
    }

    /** The parts of Jira that write issues. */
    public record Host(IssueService service, IssueManager issues, IssueIndexingService index, SubTaskManager subTasks) {}

    /** A new entry whose author is the signed-in reader. */
    Entry entry(Entry.Rules rules, Place place) {
        Entry entry = new Entry(host.service().newIssueInputParameters(), rules, place);
        if (session.getLoggedInUser() != null) {
            entry.parameters().setReporterId(session.getLoggedInUser().getUsername());
        }
        return entry;
    }

    /** Creates the issue of an entry, or throws what Jira has against it. */
    Issue create(Entry entry, HostErrors errors) {
        return created(host.service().validateCreate(user(), entry.parameters()), entry, errors);
    }

    /** Creates the sub-task of an entry and ties it to its parent. */
    Issue createUnder(Issue parent, Entry entry, HostErrors errors) {
        Issue created = created(
                host.service().validateSubTaskCreate(user(), parent.getId(), entry.parameters()), entry, errors);
        orDiscard(created, () -> {
            try {
                host.subTasks().createSubTaskIssueLink(parent, created, user());
            } catch (CreateException e) {
                throw new IllegalStateException("The sub-task " + created.getKey() + " cannot be tied to its parent", e);
            }
            reIndex(stored(created.getId()));
        });
        return stored(created.getId());
    }

    private Issue created(CreateValidationResult checked, Entry entry, HostErrors errors) {
        if (!checked.isValid()) {
            throw errors.refusal(checked.getErrorCollection());
        }
        entry.adjust(checked.getIssue());
        IssueResult result = host.service().create(user(), checked);
        if (!result.isValid()) {
            throw errors.refusal(result.getErrorCollection());
        }
        return result.getIssue();
    }

    /**
     * Changes an issue that was just created, silently; the issue is discarded when that fails.
     *
     * <p>Jira announces no such change to its index, so that is told here.
     */
    Issue complete(Issue created, Consumer<MutableIssue> change) {
        orDiscard(created, () -> {
            MutableIssue issue = stored(created.getId());
            change.accept(issue);
            UpdateIssueRequest silently = UpdateIssueRequest.builder()
                    .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH)
                    .sendMail(false)
                    .build();
            host.issues().updateIssue(user(), issue, silently);
            reIndex(issue);
        });
        return stored(created.getId());
    }

    private void reIndex(Issue issue) {
        try {
            host.index().reIndex(issue);
        } catch (IndexException e) {
            throw new IllegalStateException("The issue " + issue.getKey() + " cannot be indexed", e);
        }
    }

    private void orDiscard(Issue created, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            try {
                discard(created.getId());
            } catch (RuntimeException another) {
                e.addSuppressed(another);
            }
            throw e;
        }
    }

    /** Deletes an issue with its sub-tasks and without an event; does nothing when it is gone. */
    void discard(long id) {
        MutableIssue issue = host.issues().getIssueObject(id);
        if (issue == null) {
            return;
        }
        try {
            host.issues().deleteIssueNoEvent(issue);
        } catch (RemoveException e) {
            throw new IllegalStateException("The issue " + issue.getKey() + " cannot be taken back", e);
        }
    }

    private MutableIssue stored(long id) {
        return host.issues().getIssueObject(id);
    }

    private ApplicationUser user() {
        return session.getLoggedInUser();
    }
}
