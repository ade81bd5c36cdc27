package org.debrief.sandbox.host.platform;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.Accounts;
import org.debrief.sandbox.host.CurrentUser;

/** The account behind the current thread's reader. */
public record Readers(Accounts accounts) {
    /** The reader's account, absent for an anonymous one. */
    public Optional<Account> current() {
        return CurrentUser.account(accounts);
    }

    /** The reader's locale, English for an anonymous one. */
    public Locale locale() {
        return current().map(Account::locale).orElse(Locale.ENGLISH);
    }

    /** The reader's time zone, the server's for an anonymous one. */
    public ZoneId zone() {
        return current().map(Account::zone).orElseGet(ZoneId::systemDefault);
    }
}
