package org.debrief.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.debrief.app.incident.StoredIncident;

/** The rights of the current reader, all of them until a test takes some away. */
public final class FakePermissions implements Permissions {

    /** What a test may take away. */
    public enum Right {
        CREATE,
        EDIT,
        ASSIGN,
        ADMINISTER_PROJECT,
        ADMINISTER_SITE
    }

    private final Set<Right> held = EnumSet.allOf(Right.class);

    /** Takes rights away. */
    public void withhold(Right... rights) {
        List.of(rights).forEach(held::remove);
    }

    @Override
    public boolean mayCreateIn(ProjectRef project) {
        return held.contains(Right.CREATE);
    }

    @Override
    public boolean mayEdit(StoredIncident incident) {
        return held.contains(Right.EDIT);
    }

    @Override
    public boolean mayAssignIn(ProjectRef project) {
        return held.contains(Right.ASSIGN);
    }

    @Override
    public boolean administers(ProjectRef project) {
        return held.contains(Right.ADMINISTER_PROJECT);
    }

    @Override
    public boolean administersSite() {
        return held.contains(Right.ADMINISTER_SITE);
    }
}
