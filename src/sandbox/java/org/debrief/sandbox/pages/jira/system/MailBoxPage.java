package org.debrief.sandbox.pages.jira.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.debrief.sandbox.host.mail.Mail;
import org.debrief.sandbox.host.mail.MailContent;
import org.debrief.sandbox.host.mail.ReceivedMail;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/** A mail box: its mails, one of them opened, and what is attached to it. Everybody sees their own; administrators see everybody's. */
final class MailBoxPage extends JiraPage {
    /** Where it is, below the context path. */
    static final String PATH = "/secure/MailBox.jspa";
    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 200;

    private final transient Mail mail;

    MailBoxPage(JiraPages pages, Mail mail) {
        super(pages);
        this.mail = mail;
    }

    /** A line of the list. */
    public record Row(long id, String from, String subject, String date, boolean unread, boolean open) {
    }

    /** A box to choose. */
    public record Choice(String name, String label, boolean chosen) {
    }

    /** Something to download. */
    public record File(int number, String name, String type, String size) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MailOwner> owner = owner(request, response);
        if (owner.isEmpty()) {
            return;
        }
        long id = id(request);
        Optional<byte[]> raw = mail.boxes().raw(owner.get().key(), id);
        if (id != 0 && raw.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "This mail does not exist. It may have been deleted.");
            return;
        }
        if (raw.isPresent() && request.getParameter("part") != null) {
            new MailPartAnswer(raw.get(), response).send(request.getParameter("part"));
            return;
        }
        if (raw.isPresent() && owner.get().key().equals(readerKey())) {
            mail.boxes().see(owner.get().key(), id);
        }
        show(page("Mail box", html("system/mail-box", values(owner.get(), id, raw), request), Map.of()), request, response);
    }

    private Map<String, Object> values(MailOwner owner, long id, Optional<byte[]> raw) {
        List<ReceivedMail> mails = mail.boxes().of(owner.key());
        Map<String, Object> values = new HashMap<>();
        values.put("owner", owner.label());
        values.put("user", owner.name());
        values.put("query", "user=" + URLEncoder.encode(owner.name(), StandardCharsets.UTF_8));
        values.put("own", owner.key().equals(readerKey()));
        values.put("choices", choices(owner));
        values.put("count", mails.size());
        values.put("most", MOST_SHOWN);
        values.put("mails", mails.stream().limit(MOST_SHOWN).map(head -> new Row(head.id(), head.sender(), head.subject().isBlank()
                ? "(no subject)" : head.subject(),
                reading().moment(head.received()), !head.seen(), head.id() == id)).toList());
        values.put("opened", raw.isPresent());
        raw.ifPresent(bytes -> open(values, MailContent.of(bytes),
                mails.stream().filter(head -> head.id() == id).findFirst().orElseThrow()));
        return values;
    }

    private void open(Map<String, Object> values, MailContent content, ReceivedMail head) {
        values.put("id", head.id());
        values.put("subject", head.subject().isBlank() ? "(no subject)" : head.subject());
        values.put("from", content.from().isEmpty() ? head.sender() : content.from());
        values.put("to", content.to().isEmpty() ? head.recipient() : content.to());
        values.put("date", reading().moment(head.received()));
        values.put("text", content.text());
        values.put("hasHtml", !content.html().isEmpty());
        List<MailContent.Attachment> attached = content.attachments();
        values.put("files", IntStream.range(0, attached.size()).mapToObj(number -> new File(number, attached.get(number).name(),
                attached.get(number).type(), size(attached.get(number).content().length))).toList());
    }

    private static String size(int bytes) {
        return bytes < 1024 ? bytes + " bytes" : bytes / 1024 + " kB";
    }

    private List<Choice> choices(MailOwner owner) {
        if (!site().administers(reader())) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>(site().model().users().all().stream()
                .map(user -> new Choice(user.name(), user.fullName() + " (" + user.name() + ")", user.key().equals(owner.key()))).toList());
        choices.add(new Choice(MailOwner.OTHER_NAME, "Unknown addresses", owner.key().isEmpty()));
        return choices;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!genuine(request, response)) {
            return;
        }
        Optional<MailOwner> owner = owner(request, response);
        if (owner.isEmpty()) {
            return;
        }
        if ("empty".equals(request.getParameter("action"))) {
            mail.boxes().empty(owner.get().key());
        } else {
            mail.boxes().delete(owner.get().key(), id(request));
        }
        response.sendRedirect(request.getContextPath() + PATH + "?user=" + URLEncoder.encode(owner.get().name(), StandardCharsets.UTF_8));
    }

    /** Whose box it is; else the answer says why there is none. A box that one may not see is like one that does not exist. */
    private Optional<MailOwner> owner(HttpServletRequest request, HttpServletResponse response) throws IOException {
        User reader = site().row(reader());
        if (reader == null) {
            String here = PATH + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
            response.sendRedirect(request.getContextPath() + "/login.jsp?os_destination=" + URLEncoder.encode(here,
                    StandardCharsets.UTF_8));
            return Optional.empty();
        }
        String wanted = request.getParameter("user");
        Optional<MailOwner> owner = wanted == null || wanted.isEmpty() ? Optional.of(MailOwner.of(reader)) : MailOwner.named(wanted,
                site().model());
        Optional<MailOwner> allowed = owner.filter(box -> box.key().equals(reader.key()) || site().model().users().administers(reader));
        if (allowed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND,
                    "You can't view this mail box. It may not exist or you don't have permission to view it.");
        }
        return allowed;
    }

    private static long id(HttpServletRequest request) {
        String id = request.getParameter("id");
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
