package org.debrief.sandbox.host.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Creates the table and its first note. */
public class FirstTables implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects objects) {
        objects.migrate(Note.class);
        Note note = objects.create(Note.class);
        note.setText("first");
        note.save();
    }
}
