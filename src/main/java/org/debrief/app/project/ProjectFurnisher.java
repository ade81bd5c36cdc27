package org.debrief.app.project;

import org.debrief.app.ProjectRef;

/** Makes in the host what a project needs for incidents; asks no permission. */
public interface ProjectFurnisher {

    /**
     * Creates what is missing and reuses what is there; a repeated or resumed run ends in the same state.
     *
     * @param dryRun says what would happen and changes nothing
     * @param sharedSchemes changes schemes that other projects share, instead of giving the project copies
     */
    SetUpReport furnish(ProjectRef project, boolean dryRun, boolean sharedSchemes);
}
