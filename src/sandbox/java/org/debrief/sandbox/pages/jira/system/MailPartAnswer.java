package org.debrief.sandbox.pages.jira.system;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.debrief.sandbox.host.mail.MailContent;

/** A part of a mail as an answer of its own: the raw text, the HTML, which can run nothing and load nothing, or something attached. */
record MailPartAnswer(byte[] raw, HttpServletResponse response) {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";

    void send(String part) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        MailContent content = MailContent.of(raw);
        if (part.equals("raw")) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(raw);
        } else if (part.equals("html")) {
            response.setHeader("Content-Security-Policy", POLICY);
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(("<base target=\"_blank\">" + content.html()).getBytes(StandardCharsets.UTF_8));
        } else {
            attachment(part, content.attachments());
        }
    }

    private void attachment(String part, List<MailContent.Attachment> attachments) throws IOException {
        if (!part.matches("\\d{1,4}") || Integer.parseInt(part) >= attachments.size()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "This mail has no such attachment.");
            return;
        }
        MailContent.Attachment attachment = attachments.get(Integer.parseInt(part));
        response.setContentType(attachment.type().equals("text/calendar") ? "text/calendar" : "application/octet-stream");
        response.setHeader("Content-Disposition",
                "attachment; filename*=UTF-8''" + URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(attachment.content());
    }
}
