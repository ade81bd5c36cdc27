package org.debrief.sandbox.host;

import java.util.Optional;

/** The signed-in user of the current thread: session, basic authentication or application link; {@code null} is anonymous. */
public final class CurrentUser {
    private static final ThreadLocal<CurrentUser> READER = new ThreadLocal<>();

    private final String name;
    private Class<?> source;
    private Optional<Account> account = Optional.empty();

    private CurrentUser(String name) {
        this.name = name;
    }

    /** The user name, or {@code null} for an anonymous reader. */
    public static String name() {
        CurrentUser reader = READER.get();
        return reader == null ? null : reader.name;
    }

    /** Makes this user the thread's reader; {@code null} signs out. */
    public static void set(String userName) {
        if (userName == null) {
            READER.remove();
        } else {
            READER.set(new CurrentUser(userName));
        }
    }

    /** The reader's account, looked up once for as long as the reader stays: a request that asks often costs one query. */
    public static Optional<Account> account(Accounts accounts) {
        CurrentUser reader = READER.get();
        return reader == null ? Optional.empty() : reader.in(accounts);
    }

    private Optional<Account> in(Accounts accounts) {
        if (source != accounts.getClass()) {
            source = accounts.getClass();
            account = accounts.byName(name);
        }
        return account;
    }

    /** Acts as this user until the scope is closed, then as before. */
    public static Scope as(String userName) {
        CurrentUser before = READER.get();
        set(userName);
        return () -> READER.set(before);
    }

    /** A stretch of work as another user. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
