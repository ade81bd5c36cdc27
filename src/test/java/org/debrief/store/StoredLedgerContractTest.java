package org.debrief.store;

import org.debrief.app.action.ActionLedger;
import org.debrief.app.action.LedgerContract;
import org.junit.Rule;

/** The ledger in our tables keeps the contract. */
public class StoredLedgerContractTest extends LedgerContract {

    @Rule
    public final StoreDatabase store = new StoreDatabase();

    @Override
    protected ActionLedger ledger() {
        return new StoredLedger(store.objects());
    }
}
