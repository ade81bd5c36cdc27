package org.debrief.sandbox.host;

/** A start that cannot succeed, for a reason that is said to the person who wanted it. */
public class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }
}
