package org.debrief.sandbox.jira.mail;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.AbstractMailQueueItem;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.User;

/** A notice in the mail queue: sending it puts a mail for each recipient behind it. */
final class NoticeItem extends AbstractMailQueueItem {
    private final Notice notice;
    private final Site site;
    private final MailQueue queue;
    private final String baseUrl;

    NoticeItem(Notice notice, Site site, MailQueue queue, String baseUrl) {
        super(NoticeText.subject(notice.issue()));
        this.notice = notice;
        this.site = site;
        this.queue = queue;
        this.baseUrl = baseUrl;
    }

    @Override
    public void send() throws MailException {
        incrementSendCount();
        try {
            for (User recipient : new Recipients(site).of(notice)) {
                queue.addItem(new SingleMailQueueItem(new NoticeText(notice, site, baseUrl).to(recipient)));
            }
        } catch (RuntimeException e) {
            throw new MailException(e);
        }
    }
}
