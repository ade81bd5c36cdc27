package org.debrief.store;

import org.debrief.app.incident.Records;
import org.debrief.app.incident.RecordsContract;
import org.junit.Rule;

/** The records in our tables keep the contract. */
public class StoredRecordsContractTest extends RecordsContract {

    @Rule
    public final StoreDatabase store = new StoreDatabase();

    @Override
    protected Records records() {
        return new StoredRecords(store.objects());
    }
}
