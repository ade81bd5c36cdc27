package org.debrief.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.analysis.Categories;
import org.debrief.analysis.Category;
import org.debrief.app.project.KeptSettings;
import org.debrief.app.project.ProjectSettings;

/** What projects decided, in memory. */
public final class FakeSettings implements KeptSettings {

    private final Map<Long, ProjectSettings> settings = new HashMap<>();
    private int questions;

    /** Gives a project categories of its own. */
    public void have(long project, Category... categories) {
        keep(project, new ProjectSettings(1, new Categories(List.of(categories))));
    }

    /** How often anything was read. */
    public int questions() {
        return questions;
    }

    @Override
    public Map<Long, ProjectSettings> of(Collection<Long> projects) {
        questions++;
        Map<Long, ProjectSettings> found = new HashMap<>(settings);
        found.keySet().retainAll(projects);
        return found;
    }

    @Override
    public void keep(long project, ProjectSettings decided) {
        settings.put(project, decided);
    }
}
