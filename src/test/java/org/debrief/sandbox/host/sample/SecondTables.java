package org.debrief.sandbox.host.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Adds the note that a newer version of the sample has. */
public class SecondTables implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects objects) {
        objects.migrate(Note.class);
        Note note = objects.create(Note.class);
        note.setText("second");
        note.save();
    }
}
