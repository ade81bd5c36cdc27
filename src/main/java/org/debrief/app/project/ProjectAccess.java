package org.debrief.app.project;

import org.debrief.app.CurrentReader;
import org.debrief.app.Message;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Permissions;
import org.debrief.app.ProjectRef;
import org.debrief.app.Projects;

/** The door to single projects: what the current reader may see and administer. */
public final class ProjectAccess {

    private final Projects projects;
    private final Permissions permissions;
    private final CurrentReader reader;

    public ProjectAccess(Projects projects, Permissions permissions, CurrentReader reader) {
        this.projects = projects;
        this.permissions = permissions;
        this.reader = reader;
    }

    /**
     * The project of a key.
     *
     * @throws NotFound when there is none that the reader may see
     * @throws NotAllowed in the same case, when nobody is signed in
     */
    public ProjectRef visible(String key) {
        return projects.byKey(key).orElseThrow(() -> reader.userName().isEmpty() ? NotAllowed.anonymous() : NotFound.project(key));
    }

    /**
     * The project of a key, to be administered.
     *
     * @throws NotAllowed when the reader sees it but administers neither it nor the site
     */
    public ProjectRef administered(String key) {
        ProjectRef project = visible(key);
        if (!permissions.administers(project) && !permissions.administersSite()) {
            throw reader.userName().isEmpty()
                    ? NotAllowed.anonymous()
                    : NotAllowed.because(Message.of("debrief.error.setup.not.admin", project.key()));
        }
        return project;
    }
}
