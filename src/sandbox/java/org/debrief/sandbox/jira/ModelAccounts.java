package org.debrief.sandbox.jira;

import java.util.Optional;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.Accounts;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.jira.model.Users;

/**
 * The users of the small Jira as the host sees them.
 */
record ModelAccounts(Users users) implements Accounts {
    @Override
    public Optional<Account> byName(String userName) {
        return users.byName(userName).map(this::account);
    }

    @Override
    public Optional<Account> byKey(String key) {
        return users.byKey(key).map(this::account);
    }

    @Override
    public boolean password(String userName, String password) {
        return users.password(userName, password);
    }

    private Account account(User user) {
        return new Account(user.key(), user.name(), user.fullName(), user.email(), user.zone(), user.locale(), user.active(),
                users.administers(user));
    }
}
