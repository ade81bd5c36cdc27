package org.debrief.store.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Upgrade task 3: gives factors and whys places of their own, lets a why explain a factor, and keeps what projects decide. */
public final class ThirdTables implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("3");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(Schema3.Factor.class, Schema3.Why.class, Schema3.ProjectSettings.class);
    }
}
