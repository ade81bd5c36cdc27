package org.debrief.sandbox.jira.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.StoredChange;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.Html;

/** The mail a notice becomes: what was done, to which issue, and the lines that say how; as text and as HTML. */
record NoticeText(Notice notice, Site site, String baseUrl) {
    private static final int LONGEST = 2000;

    /** A line of the mail; its label may be empty. */
    private record Line(String label, String text) {
    }

    /** The subject, to which the server adds its prefix. */
    static String subject(StoredIssue issue) {
        return "(" + issue.key() + ") " + issue.fields().summary();
    }

    Email to(User recipient) throws MailException {
        Email email = new Email(recipient.email()).setSubject(subject(notice.issue())).setFromName(author()
                + " (Jira)").setMultipart(parts());
        email.setInReplyTo("<JIRA." + notice.issue().id() + "." + notice.issue().times().created().toEpochMilli() + "@sandbox>");
        email.addHeader("X-JIRA-FingerPrint", String.valueOf(notice.issue().id()));
        return email;
    }

    private MimeMultipart parts() throws MailException {
        try {
            MimeBodyPart text = new MimeBodyPart();
            text.setText(text(), "UTF-8");
            MimeBodyPart html = new MimeBodyPart();
            html.setText(html(), "UTF-8", "html");
            return new MimeMultipart("alternative", text, html);
        } catch (MessagingException e) {
            throw new MailException(e);
        }
    }

    private String author() {
        return notice.author() == null ? "Anonymous" : site.user(notice.author()).getDisplayName();
    }

    private String address() {
        return baseUrl + "/browse/" + notice.issue().key();
    }

    private String text() {
        String lines = lines().stream().map(line -> line.label().isEmpty() ? line.text() : line.label() + ": "
                + line.text()).collect(Collectors.joining("\n"));
        return author() + " " + notice.deed() + " " + notice.issue().key() + " " + notice.issue().fields().summary() + "\n\n" + lines
                + "\n\n" + address() + "\n";
    }

    private String html() {
        String lines = lines().stream().map(line -> "<p>" + (line.label().isEmpty() ? "" : "<strong>" + Html.text(line.label())
                + ":</strong> ")
                + Html.text(line.text()).replace("\n", "<br>") + "</p>").collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html lang=\"en\"><body style=\"font-family: sans-serif\"><p><strong>" + Html.text(author())
                + "</strong> " + notice.deed() + " <a href=\""
                + Html.text(address()) + "\">" + Html.text(notice.issue().key()) + "</a></p>\n<h2>"
                + Html.text(notice.issue().fields().summary()) + "</h2>\n"
                + lines + "\n<p><small>This message was sent by Jira.</small></p></body></html>\n";
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (notice.deed().equals("created")) {
            String assignee = notice.issue().fields().assignee();
            lines.add(new Line("Assignee", assignee == null ? "Unassigned" : site.user(assignee).getDisplayName()));
            if (notice.issue().fields().description() != null) {
                lines.add(new Line("", cut(notice.issue().fields().description())));
            }
        }
        for (StoredChange.Item change : notice.changes()) {
            lines.add(new Line(label(change.field()), side(change.from()) + " \u2192 " + side(change.to())));
        }
        if (notice.comment() != null) {
            lines.add(new Line("", cut(notice.comment().body())));
        }
        return lines;
    }

    private static String label(String field) {
        return field.isEmpty() ? field : Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    private static String side(StoredChange.Side side) {
        String shown = side.text() == null ? side.value() : side.text();
        return shown == null || shown.isEmpty() ? "none" : cut(shown);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }
}
