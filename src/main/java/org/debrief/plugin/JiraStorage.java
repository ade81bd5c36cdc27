package org.debrief.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import org.debrief.store.ClusterTransactions;
import org.debrief.store.StoredLedger;
import org.debrief.store.StoredRecords;
import org.debrief.store.StoredRegistry;
import org.debrief.store.StoredSettings;
import org.debrief.store.StoredSources;
import org.springframework.context.annotation.Bean;

/** Our storage, which is in Jira alone. */
public class JiraStorage {

    @Bean
    StoredRecords records(ActiveObjects objects) {
        return new StoredRecords(objects);
    }

    @Bean
    StoredLedger actionLedger(ActiveObjects objects) {
        return new StoredLedger(objects);
    }

    @Bean
    StoredSources evidenceSources(ActiveObjects objects) {
        return new StoredSources(objects);
    }

    @Bean
    StoredSettings projectSettings(ActiveObjects objects) {
        return new StoredSettings(objects);
    }

    @Bean
    StoredRegistry registry(ActiveObjects objects) {
        return new StoredRegistry(objects);
    }

    @Bean
    ClusterTransactions transactions(ActiveObjects objects, ClusterLockService locks) {
        return new ClusterTransactions(objects, locks);
    }
}
