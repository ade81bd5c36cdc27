package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

/** Who the reader of a thread is. */
public class CurrentUserTest {
    private final List<String> asked = new ArrayList<>();
    private final Accounts accounts = new Accounts() {
        private final StandInProduct product = new StandInProduct("jira2");

        @Override
        public Optional<Account> byName(String userName) {
            asked.add(userName);
            return product.byName(userName);
        }

        @Override
        public Optional<Account> byKey(String key) {
            return product.byKey(key);
        }

        @Override
        public boolean password(String userName, String password) {
            return false;
        }
    };

    @After
    public void signOut() {
        CurrentUser.set(null);
    }

    @Test
    public void scopeGivesTheThreadBack() {
        CurrentUser.set("ada");
        CurrentUser.Scope scope = CurrentUser.as("admin");
        assertEquals("admin", CurrentUser.name());
        scope.close();
        assertEquals("ada", CurrentUser.name());
        CurrentUser.Scope anonymous = CurrentUser.as(null);
        assertNull(CurrentUser.name());
        anonymous.close();
        assertEquals("ada", CurrentUser.name());
    }

    @Test
    public void accountIsLookedUpOnceForEachReader() {
        CurrentUser.set("ada");
        CurrentUser.account(accounts);
        assertEquals("Ada", CurrentUser.account(accounts).orElseThrow().fullName());
        CurrentUser.set("admin");
        assertEquals("Administrator", CurrentUser.account(accounts).orElseThrow().fullName());
        assertEquals(List.of("ada", "admin"), asked);
    }

    @Test
    public void nobodyHasNoAccount() {
        assertEquals(Optional.empty(), CurrentUser.account(accounts));
        assertEquals(List.of(), asked);
    }
}
