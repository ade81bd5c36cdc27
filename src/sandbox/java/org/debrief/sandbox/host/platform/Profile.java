package org.debrief.sandbox.host.platform;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import org.debrief.sandbox.host.Account;

/** An account as plugins of both products see it. */
record Profile(Account account) implements UserProfile {
    @Override
    public UserKey getUserKey() {
        return new UserKey(account.key());
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public String getFullName() {
        return account.fullName();
    }
}
