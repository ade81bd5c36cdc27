package org.debrief.app.project;

import java.util.List;
import java.util.Locale;
import org.debrief.app.CurrentReader;
import org.debrief.app.Message;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Permissions;
import org.debrief.app.ProjectRef;
import org.debrief.app.Projects;

/** Sets a project up for incidents, as far as the current reader may. */
public final class SetUpProject {

    private final Projects projects;
    private final Permissions permissions;
    private final CurrentReader reader;
    private final ProjectFurnisher furnisher;

    public SetUpProject(
            Projects projects, Permissions permissions, CurrentReader reader, ProjectFurnisher furnisher) {
        this.projects = projects;
        this.permissions = permissions;
        this.reader = reader;
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
        ProjectRef project = permitted(projectKey);
        if (!dryRun && !permissions.administersSite()) {
            requireSiteWideThings(furnisher.furnish(project, true, sharedSchemes));
        }
        return furnisher.furnish(project, dryRun, sharedSchemes);
    }

    private ProjectRef permitted(String projectKey) {
        ProjectRef project = projects.byKey(projectKey).orElseThrow(() -> absent(projectKey));
        if (!permissions.administers(project) && !permissions.administersSite()) {
            throw reader.userName().isEmpty()
                    ? NotAllowed.anonymous()
                    : NotAllowed.because(Message.of("debrief.error.setup.not.admin", project.key()));
        }
        return project;
    }

    private RuntimeException absent(String projectKey) {
        return reader.userName().isEmpty() ? NotAllowed.anonymous() : NotFound.project(projectKey);
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
