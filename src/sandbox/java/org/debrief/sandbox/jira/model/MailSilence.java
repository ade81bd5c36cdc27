package org.debrief.sandbox.jira.model;

/** A stretch of work of this thread of which nobody is told by mail: {@code notifyUsers=false}, {@code sendMail(false)}. */
public final class MailSilence implements AutoCloseable {
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private final boolean silent;

    private MailSilence(boolean silent) {
        this.silent = silent;
        if (silent) {
            DEPTH.set(DEPTH.get() + 1);
        }
    }

    /** Silence until it is closed, if it is wanted. */
    public static MailSilence when(boolean wanted) {
        return new MailSilence(wanted);
    }

    /** Whether this thread is in such a stretch. */
    public static boolean reigns() {
        return DEPTH.get() > 0;
    }

    @Override
    public void close() {
        if (silent) {
            DEPTH.set(DEPTH.get() - 1);
        }
    }
}
