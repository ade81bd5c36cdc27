package org.debrief.sandbox.confluence.model;

/** A request the product refuses, with the HTTP status and the words it answers. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it is refused. */
    public enum Reason {
        /** The request is wrong in itself. */
        INVALID(400),
        /** The reader may see it and may not do it. */
        FORBIDDEN(403),
        /** It does not exist, or the reader may not see it. */
        NOT_FOUND(404),
        /** Somebody else was faster. */
        CONFLICT(409);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    private final Reason reason;

    public Refusal(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why it is refused. */
    public Reason reason() {
        return reason;
    }
}
