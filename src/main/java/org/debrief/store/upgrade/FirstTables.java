package org.debrief.store.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Upgrade task 1: makes the tables of version 1. */
public final class FirstTables implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(
                Schema1.Event.class,
                Schema1.Factor.class,
                Schema1.Why.class,
                Schema1.Review.class,
                Schema1.Action.class,
                Schema1.DueMove.class,
                Schema1.Role.class);
    }
}
