package org.debrief.sandbox.host.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/** A mail taken apart: what people read, and what is attached. Broken MIME is shown as the text it is. */
public record MailContent(String from, String to, String subject, String text, String html, List<Attachment> attachments) {
    private static final int DEEPEST = 20;
    private static final Session SESSION = Session.getInstance(new Properties());

    /** A part to be downloaded. */
    public record Attachment(String name, String type, byte[] content) {
    }

    /** Takes a mail apart. */
    public static MailContent of(byte[] raw) {
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            return new Reading().read(message);
        } catch (MessagingException | IOException | RuntimeException broken) {
            return new MailContent("", "", "", new String(raw, StandardCharsets.UTF_8), "", List.of());
        }
    }

    /** Gathers the parts of one mail. */
    private static final class Reading {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<Attachment> attachments = new ArrayList<>();

        MailContent read(MimeMessage message) throws MessagingException, IOException {
            add(message, 0);
            String subject = message.getSubject();
            return new MailContent(addresses(message.getFrom()), addresses(message.getRecipients(Message.RecipientType.TO)),
                    subject == null ? "" : subject,
                    text.toString(), html.toString(), List.copyOf(attachments));
        }

        private static String addresses(Address[] addresses) {
            return addresses == null ? "" : Arrays.stream(addresses)
                    .map(address -> address instanceof InternetAddress mail ? mail.toUnicodeString()
                            : address.toString()).collect(Collectors.joining(", "));
        }

        private void add(Part part, int depth) throws MessagingException, IOException {
            boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
            if (part.isMimeType("multipart/*") && depth < DEEPEST && part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart child = parts.getBodyPart(i);
                    add(child, depth + 1);
                }
            } else if (!attached && part.isMimeType("text/plain")) {
                text.append(characters(part));
            } else if (!attached && part.isMimeType("text/html")) {
                html.append(characters(part));
            } else {
                attachments.add(new Attachment(name(part), type(part), bytes(part)));
            }
        }

        private static String characters(Part part) throws IOException, MessagingException {
            try {
                return String.valueOf(part.getContent());
            } catch (IOException unknownCharset) {
                return new String(bytes(part), StandardCharsets.UTF_8);
            }
        }

        private String name(Part part) throws MessagingException {
            return part.getFileName() == null ? "part-" + (attachments.size() + 1) : part.getFileName();
        }

        private static String type(Part part) throws MessagingException {
            return part.getContentType().replaceAll(";.*(?s)", "").strip().toLowerCase(Locale.ROOT);
        }

        private static byte[] bytes(Part part) throws IOException, MessagingException {
            try (InputStream content = part.getInputStream()) {
                return content.readAllBytes();
            }
        }
    }
}
