package org.debrief.app;

import java.util.Optional;

/** The projects of the site. */
public interface Projects {

    /** The project of that key, empty when there is none or the current reader may not see it. */
    Optional<ProjectRef> byKey(String key);

    /** Whether incidents can be created in a project: types and fields are there and apply to it. */
    boolean isSetUp(ProjectRef project);
}
