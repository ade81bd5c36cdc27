package org.debrief.app.project;

import java.util.List;

/**
 * What a set-up did, or would do.
 *
 * @param created what was missing
 * @param reused what was there and fits
 * @param touched what was there and was changed
 */
public record SetUpReport(boolean dryRun, List<SetUpItem> created, List<SetUpItem> reused, List<SetUpItem> touched) {

    public SetUpReport {
        created = List.copyOf(created);
        reused = List.copyOf(reused);
        touched = List.copyOf(touched);
    }
}
