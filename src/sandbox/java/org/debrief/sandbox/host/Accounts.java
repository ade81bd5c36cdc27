package org.debrief.sandbox.host;

import java.util.Optional;

/** The users of a product. */
public interface Accounts {
    /** The account with this user name, in any case. */
    Optional<Account> byName(String userName);

    /** The account with this key. */
    Optional<Account> byKey(String key);

    /** Whether an active account of this name has this password. */
    boolean password(String userName, String password);

    /** The account whose owner gave this access token to a program; nothing where there are no tokens. */
    default Optional<Account> byToken(String token) {
        return Optional.empty();
    }

    /** Told when somebody has tried to sign in with a password, other than for a single request. */
    default void signedIn(String userName, boolean accepted) {
    }
}
