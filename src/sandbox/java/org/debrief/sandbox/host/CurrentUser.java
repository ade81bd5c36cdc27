package org.debrief.sandbox.host;

/** The signed-in user of the current thread: session, basic authentication or application link; {@code null} is anonymous. */
public final class CurrentUser {
    private static final ThreadLocal<String> NAME = new ThreadLocal<>();

    private CurrentUser() {
    }

    /** The user name, or {@code null} for an anonymous reader. */
    public static String name() {
        return NAME.get();
    }

    /** Makes this user the thread's reader; {@code null} signs out. */
    public static void set(String userName) {
        if (userName == null) {
            NAME.remove();
        } else {
            NAME.set(userName);
        }
    }

    /** Acts as this user until the scope is closed, then as before. */
    public static Scope as(String userName) {
        String before = name();
        set(userName);
        return () -> set(before);
    }

    /** A stretch of work as another user. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
