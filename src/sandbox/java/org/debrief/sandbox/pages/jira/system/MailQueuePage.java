package org.debrief.sandbox.pages.jira.system;

import com.atlassian.mail.queue.MailQueueItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.debrief.sandbox.host.mail.Mail;
import org.debrief.sandbox.host.mail.NodeMailQueue;
import org.debrief.sandbox.pages.jira.JiraPages;

/** The mail queue of this node: what waits, what could not be sent, and buttons to flush, resend and delete. */
final class MailQueuePage extends SystemPage {
    static final String TAB = "mail_queue";
    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 200;

    private final transient Mail mail;
    private final transient NodeMailQueue queue;

    MailQueuePage(JiraPages pages, Mail mail, NodeMailQueue queue) {
        super(pages);
        this.mail = mail;
        this.queue = queue;
    }

    /** A mail that waits. */
    public record Row(String subject, String queued, int sends) {
    }

    @Override
    void act(HttpServletRequest request) {
        switch (field(request, "action")) {
            case "flush" -> mail.flush();
            case "resend" -> queue.resendErrorQueue();
            case "delete" -> queue.emptyErrorQueue();
            default -> throw new FormFault("", "The form does not say what to do.");
        }
    }

    @Override
    Map<String, Object> values(HttpServletRequest request) {
        return Map.of("waiting", rows(queue.getQueue()), "waitingCount", queue.size(), "errors", rows(queue.getErrorQueue()), "errorCount",
                queue.errorSize(),
                "sending", queue.isSending(), "most", MOST_SHOWN);
    }

    private List<Row> rows(Queue<MailQueueItem> items) {
        return items.stream().sorted().limit(MOST_SHOWN)
                .map(item -> new Row(item.getSubject(), reading().moment(item.getDateQueued().toInstant()), item.getSendCount())).toList();
    }

    @Override
    String template() {
        return "mail-queue";
    }

    @Override
    String title() {
        return "Mail queue";
    }

    @Override
    String tab() {
        return TAB;
    }
}
