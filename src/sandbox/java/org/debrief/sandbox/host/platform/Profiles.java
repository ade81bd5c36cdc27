package org.debrief.sandbox.host.platform;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
import org.debrief.sandbox.host.Account;

/** The accounts as plugins of both products see them. */
public record Profiles(Readers readers) implements UserManager {
    @Override
    public UserProfile getRemoteUser() {
        return profile(readers.current());
    }

    @Override
    public UserKey getRemoteUserKey() {
        return readers.current().map(account -> new UserKey(account.key())).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(String userName) {
        return profile(readers.accounts().byName(userName));
    }

    @Override
    public UserProfile getUserProfile(UserKey key) {
        return profile(readers.accounts().byKey(key.getStringValue()));
    }

    private static UserProfile profile(Optional<Account> account) {
        return account.map(Profile::new).orElse(null);
    }
}
