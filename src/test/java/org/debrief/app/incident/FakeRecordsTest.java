package org.debrief.app.incident;

import org.debrief.app.Faults;

/** The records in memory keep the contract. */
public class FakeRecordsTest extends RecordsContract {

    @Override
    protected Records records() {
        return new FakeRecords(new Faults());
    }
}
