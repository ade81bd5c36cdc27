package org.debrief.app.incident;

import java.util.List;

/** Parts that people put in order: {@link #of} gives them in that order, and those added later after it. */
public interface OrderedParts<T> extends Parts<T> {

    /** Puts the parts of an incident in the order of the given ids, which are all of its present ones; revisions stay. */
    void arrange(long incidentId, List<String> ids);
}
