package org.debrief.sandbox.jira;

import java.util.Optional;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.Accounts;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.User;

/**
 * The users of the small Jira as the host sees them.
 */
public record ModelAccounts(JiraModel model) implements Accounts {
    @Override
    public Optional<Account> byName(String userName) {
        return model.users().byName(userName).map(this::account);
    }

    @Override
    public Optional<Account> byKey(String key) {
        return model.users().byKey(key).map(this::account);
    }

    @Override
    public Optional<Account> byToken(String token) {
        return model.tokens().owner(token).flatMap(this::byKey);
    }

    @Override
    public boolean password(String userName, String password) {
        return model.users().password(userName, password);
    }

    @Override
    public void signedIn(String userName, boolean accepted) {
        model.users().byName(userName).map(User::key).ifPresent(accepted ? model.signIns()::succeeded : model.signIns()::failed);
    }

    private Account account(User user) {
        return new Account(user.key(), user.name(), user.fullName(), user.email(), user.zone(), user.locale(), user.active(),
                model.users().administers(user));
    }
}
