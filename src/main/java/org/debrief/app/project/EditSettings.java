package org.debrief.app.project;

import org.debrief.app.Conflict;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.ProjectRef;
import org.debrief.app.Transactions;

/** Reads and changes what a project decided. */
public final class EditSettings {

    private final ProjectAccess access;
    private final KeptSettings settings;
    private final Transactions transactions;

    public EditSettings(ProjectAccess access, KeptSettings settings, Transactions transactions) {
        this.access = access;
        this.settings = settings;
        this.transactions = transactions;
    }

    /**
     * The settings of a project that the reader may see.
     *
     * @throws NotFound when there is none
     */
    public ProjectSettings read(String projectKey) {
        return settings.of(access.visible(projectKey).id());
    }

    /**
     * Replaces the settings of a project that the reader administers.
     *
     * @throws NotAllowed when the reader does not
     * @throws Conflict when {@code wanted} was made from an older revision
     */
    public ProjectSettings replace(String projectKey, ProjectSettings wanted) {
        ProjectRef project = access.administered(projectKey);
        return transactions.aloneInProject(project.id(), () -> {
            ProjectSettings current = settings.of(project.id());
            if (current.rev() != wanted.rev()) {
                throw Conflict.stale(current);
            }
            ProjectSettings next = new ProjectSettings(current.rev() + 1, wanted.categories());
            settings.keep(project.id(), next);
            return next;
        });
    }
}
