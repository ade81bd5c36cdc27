package org.debrief.app.action;

import org.debrief.app.Faults;

/** The ledger in memory keeps the contract. */
public class FakeLedgerTest extends LedgerContract {

    @Override
    protected ActionLedger ledger() {
        return new FakeLedger(new Faults());
    }
}
