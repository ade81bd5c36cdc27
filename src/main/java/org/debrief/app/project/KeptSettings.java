package org.debrief.app.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The settings of projects, kept by the ids of the projects. */
public interface KeptSettings {

    /** The settings of those projects that decided anything; one query. */
    Map<Long, ProjectSettings> of(Collection<Long> projects);

    /** The settings of one project. */
    default ProjectSettings of(long project) {
        return of(List.of(project)).getOrDefault(project, ProjectSettings.DEFAULT);
    }

    /** Keeps the settings of a project, which must not change meanwhile; {@code rev} is the new revision. */
    void keep(long project, ProjectSettings settings);
}
