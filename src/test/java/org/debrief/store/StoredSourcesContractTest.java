package org.debrief.store;

import org.debrief.app.timeline.EvidenceSources;
import org.debrief.app.timeline.SourcesContract;
import org.junit.Rule;

/** What was said about sources, in a real database. */
public class StoredSourcesContractTest extends SourcesContract {

    @Rule
    public final StoreDatabase database = new StoreDatabase();

    @Override
    protected EvidenceSources sources() {
        return new StoredSources(database.objects());
    }
}
