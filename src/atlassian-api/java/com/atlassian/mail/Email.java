package com.atlassian.mail;

import jakarta.mail.Multipart;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A mail to be sent. */
public class Email implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> headers = new HashMap<>();
    private String to;
    private String cc;
    private String bcc;
    private String from;
    private String fromName;
    private String replyTo;
    private String inReplyTo;
    private String subject;
    private String body;
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";
    private String messageId;
    private boolean excludeSubjectPrefix;
    private transient Multipart multipart;

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
        loadDefaultHeaders();
    }

    protected void loadDefaultHeaders() {
        headers.put("Precedence", "bulk");
        headers.put("Auto-Submitted", "auto-generated");
    }

    public Email setFrom(String from) {
        this.from = from;
        return this;
    }

    public Email setFromName(String fromName) {
        this.fromName = fromName;
        return this;
    }

    public Email setTo(String to) {
        this.to = to;
        return this;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public Email setCc(String cc) {
        this.cc = cc;
        return this;
    }

    public Email setBcc(String bcc) {
        this.bcc = bcc;
        return this;
    }

    public Email setReplyTo(String replyTo) {
        this.replyTo = replyTo;
        return this;
    }

    public Email setInReplyTo(String inReplyTo) {
        this.inReplyTo = inReplyTo;
        return this;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    public Email setEncoding(String encoding) {
        this.encoding = encoding;
        return this;
    }

    public Email setMultipart(Multipart multipart) {
        this.multipart = multipart;
        return this;
    }

    public Email setExcludeSubjectPrefix(boolean excludeSubjectPrefix) {
        this.excludeSubjectPrefix = excludeSubjectPrefix;
        return this;
    }

    public String getFrom() {
        return from;
    }

    public String getFromName() {
        return fromName;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getCc() {
        return cc;
    }

    public String getBcc() {
        return bcc;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public String getInReplyTo() {
        return inReplyTo;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public String getEncoding() {
        return encoding;
    }

    public Multipart getMultipart() {
        return multipart;
    }

    public String getMessageId() {
        return messageId;
    }

    public void setMessageId(String messageId) {
        this.messageId = messageId;
    }

    public boolean isExcludeSubjectPrefix() {
        return excludeSubjectPrefix;
    }

    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }

    public String removeHeader(String headerName) {
        return headers.remove(headerName);
    }

    public Map<String, String> getHeaders() {
        return headers;
    }
}
