package org.debrief.app.project;

import java.util.List;
import java.util.Locale;
import org.debrief.app.Message;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Permissions;
import org.debrief.app.ProjectRef;

/** Sets a project up for incidents, as far as the current reader may. */
public final class SetUpProject {

    private final ProjectAccess access;
    private final Permissions permissions;
    private final ProjectFurnisher furnisher;

    public SetUpProject(ProjectAccess access, Permissions permissions, ProjectFurnisher furnisher) {
        this.access = access;
        this.permissions = permissions;
        this.furnisher = furnisher;
    }

    /**
     * Creates what is missing, or in a dry run says what is.
     *
     * @throws NotFound when the reader cannot see the project
     * @throws NotAllowed when the reader does not administer it, or something site-wide is missing that only a Jira
     *     administrator may create
     */
    public SetUpReport run(String projectKey, boolean dryRun, boolean sharedSchemes) {
        ProjectRef project = access.administered(projectKey);
        if (!dryRun && !permissions.administersSite()) {
            requireSiteWideThings(furnisher.furnish(project, true, sharedSchemes));
        }
        return furnisher.furnish(project, dryRun, sharedSchemes);
    }

    private static void requireSiteWideThings(SetUpReport dryRun) {
        List<Message> missing = dryRun.created().stream()
                .filter(item -> item.kind().isSiteWide())
                .map(item -> Message.of("debrief.error.setup.ask." + item.kind().name().toLowerCase(Locale.ROOT), item.name()))
                .toList();
        if (!missing.isEmpty()) {
            throw NotAllowed.because(missing);
        }
    }
}
