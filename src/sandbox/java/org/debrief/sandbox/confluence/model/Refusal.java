package org.debrief.sandbox.confluence.model;

import java.util.Optional;

/** A request the product refuses, with the HTTP status and the words it answers. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it is refused. */
    public enum Reason {
        /** The request is wrong in itself. */
        INVALID(400, "Bad Request"),
        /** The reader may see it and may not do it. */
        FORBIDDEN(403, "Forbidden"),
        /** It does not exist, or the reader may not see it. */
        NOT_FOUND(404, "Not Found"),
        /** Somebody else was faster. */
        CONFLICT(409, "Conflict"),
        /** It is larger than the product takes. */
        TOO_LARGE(413, "Request Entity Too Large"),
        /** A program did not send JSON. */
        NOT_JSON(415, "Unsupported Media Type"),
        /** A query that cannot be read; the product validates nothing before. */
        UNREADABLE(400, "Bad Request");

        private final int status;
        private final String phrase;

        Reason(int status, String phrase) {
            this.status = status;
            this.phrase = phrase;
        }

        /** The name of the status. */
        public String phrase() {
            return phrase;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    private static final String MISSING = "What you are looking for does not exist, or you may not see it.";

    private final Reason reason;
    private final String field;
    private final String forPeople;

    public Refusal(Reason reason, String message) {
        this(reason, message, null);
    }

    /** A refusal of what was sent for one field. */
    public Refusal(Reason reason, String message, String field) {
        this(reason, message, field, message);
    }

    private Refusal(Reason reason, String message, String field, String forPeople) {
        super(message);
        this.reason = reason;
        this.field = field;
        this.forPeople = forPeople;
    }

    /** That something is not there, in the words of the REST API; these name ids, which mean nothing to people. */
    public static Refusal missing(String message) {
        return new Refusal(Reason.NOT_FOUND, message, null, MISSING);
    }

    /** The words for a page. */
    public String forPeople() {
        return forPeople;
    }

    /** The field that is wrong, when it is one alone. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** Why it is refused. */
    public Reason reason() {
        return reason;
    }
}
