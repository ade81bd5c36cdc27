package org.debrief.sandbox.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/** The outgoing mail server as plugins see it; it sends over SMTP. */
final class SmtpMailServer implements SMTPMailServer {
    private static final String TIMEOUT_MILLIS = "30000";

    private final MailSetting setting;
    private final int port;
    private final Clock clock;

    SmtpMailServer(MailSetting setting, int port, Clock clock) {
        this.setting = setting;
        this.port = port;
        this.clock = clock;
    }

    @Override
    public Long getId() {
        return 10_000L;
    }

    @Override
    public String getName() {
        return "Default SMTP server";
    }

    @Override
    public String getDescription() {
        return setting.own() ? "The sandbox's own server" : "";
    }

    @Override
    public String getHostname() {
        return setting.own() ? "localhost" : setting.host();
    }

    @Override
    public String getPort() {
        return String.valueOf(port);
    }

    @Override
    public String getDefaultFrom() {
        return setting.from();
    }

    @Override
    public String getPrefix() {
        return setting.prefix();
    }

    @Override
    public void send(Email email) throws MailException {
        sendWithMessageId(email, email.getMessageId());
    }

    @Override
    public void sendWithMessageId(Email email, String messageId) throws MailException {
        if (isBlank(email.getTo()) && isBlank(email.getCc()) && isBlank(email.getBcc())) {
            throw new MailException("Tried to send mail (" + email.getSubject() + ") to no recipients.");
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SmtpMailServer.class.getClassLoader());
        try {
            MimeMessage message = message(email, messageId);
            message.saveChanges();
            if (messageId != null) {
                message.setHeader("Message-ID", messageId);
            }
            Transport.send(message);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private MimeMessage message(Email email, String messageId) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new Letter(session(), messageId);
        message.setFrom(new InternetAddress(isBlank(email.getFrom()) ? setting.from() : email.getFrom(), email.getFromName(), "UTF-8"));
        recipients(message, Message.RecipientType.TO, email.getTo());
        recipients(message, Message.RecipientType.CC, email.getCc());
        recipients(message, Message.RecipientType.BCC, email.getBcc());
        if (!isBlank(email.getReplyTo())) {
            message.setReplyTo(InternetAddress.parse(email.getReplyTo()));
        }
        if (!isBlank(email.getInReplyTo())) {
            message.setHeader("In-Reply-To", email.getInReplyTo());
        }
        boolean prefixed = !setting.prefix().isBlank() && !email.isExcludeSubjectPrefix();
        message.setSubject((prefixed ? setting.prefix() + " " : "") + email.getSubject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        for (Map.Entry<String, String> header : email.getHeaders().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        content(message, email);
        return message;
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", getHostname());
        properties.setProperty("mail.smtp.port", getPort());
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        return Session.getInstance(properties);
    }

    private static void recipients(MimeMessage message, Message.RecipientType kind, String addresses) throws MessagingException {
        if (!isBlank(addresses)) {
            message.setRecipients(kind, InternetAddress.parse(addresses));
        }
    }

    /** A multipart goes as it is, after the body where there is one; without a multipart the body goes alone. */
    private static void content(MimeMessage message, Email email) throws MessagingException {
        Multipart parts = email.getMultipart();
        String type = email.getMimeType() + "; charset=" + email.getEncoding();
        if (parts == null) {
            message.setContent(email.getBody() == null ? "" : email.getBody(), type);
            return;
        }
        if (!isBlank(email.getBody())) {
            MimeBodyPart first = new MimeBodyPart();
            first.setContent(email.getBody(), type);
            first.setDisposition(Part.INLINE);
            parts.addBodyPart(first, 0);
        }
        message.setContent(parts);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** A message that keeps the id it was given. */
    private static final class Letter extends MimeMessage {
        private final String id;

        Letter(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (id == null) {
                super.updateMessageID();
            } else {
                setHeader("Message-ID", id);
            }
        }
    }
}
