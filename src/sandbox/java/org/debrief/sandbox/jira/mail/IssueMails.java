package org.debrief.sandbox.jira.mail;

import com.atlassian.mail.queue.MailQueue;
import java.util.List;
import java.util.function.Supplier;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueWatcher;
import org.debrief.sandbox.jira.model.Issues;
import org.debrief.sandbox.jira.model.MailSilence;
import org.debrief.sandbox.jira.model.StoredChange;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * Puts a notice into the mail queue for what happens to issues, unless silence reigns. Recipients and text are found when the
 * queue is flushed.
 */
public final class IssueMails implements IssueWatcher {
    private final MailQueue queue;
    private final Site site;
    private final Supplier<String> baseUrl;

    public IssueMails(MailQueue queue, Site site, Supplier<String> baseUrl) {
        this.queue = queue;
        this.site = site;
        this.baseUrl = baseUrl;
    }

    /** From now on people are told of what happens. */
    public void begin() {
        site.model().issues().watch(this);
        site.model().comments().watch(this::commented);
    }

    private void tell(Notice notice) {
        if (!MailSilence.reigns()) {
            queue.addItem(new NoticeItem(notice, site, queue, baseUrl.get()));
        }
    }

    @Override
    public void created(StoredIssue issue, String author) {
        tell(Notice.of("created", issue, author));
    }

    @Override
    public void edited(Issues.Edit edit, String author) {
        edit.change().ifPresent(change -> tell(Notice.of(change, edit.issue(), author)));
    }

    @Override
    public void moved(Issues.Edit edit, String author) {
        List<StoredChange.Item> changes = edit.change().map(StoredChange::items).orElse(List.of());
        tell(Notice.ofMove(changes, edit.issue(), author));
    }

    @Override
    public void deleted(StoredIssue before, String author) {
        tell(Notice.of("deleted", before, author));
    }

    private void commented(StoredComment comment) {
        site.model().issues().byId(comment.issue()).ifPresent(issue -> tell(Notice.of(comment, issue)));
    }
}
