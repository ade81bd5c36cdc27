package com.atlassian.activeobjects.external;

/** One step that brings the plugin's tables from an older model version to its own. */
public interface ActiveObjectsUpgradeTask {

    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
