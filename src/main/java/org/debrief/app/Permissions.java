package org.debrief.app;

import org.debrief.app.incident.StoredIncident;

/** What the current reader may do. */
public interface Permissions {

    /** May create incidents in a project. */
    boolean mayCreateIn(ProjectRef project);

    /** May change an incident and what is kept beside it. */
    boolean mayEdit(StoredIncident incident);

    /** May name an owner in a project. */
    boolean mayAssignIn(ProjectRef project);

    /** Administers a project. */
    boolean administers(ProjectRef project);

    /** Administers the whole site, which creating fields and types needs. */
    boolean administersSite();
}
