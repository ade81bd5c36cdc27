package org.debrief.store.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Upgrade task 2: lets parts be removed and brought back, keeps their changes, and remembers sources of evidence. */
public final class SecondTables implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(
                Schema2.Event.class,
                Schema2.Factor.class,
                Schema2.Why.class,
                Schema2.PartChange.class,
                Schema2.EvidenceSource.class);
    }
}
