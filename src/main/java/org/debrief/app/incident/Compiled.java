package org.debrief.app.incident;

import java.util.List;
import org.debrief.app.action.TrackedAction;
import org.debrief.review.Postmortem;

/**
 * An incident with everything kept beside it.
 *
 * @param actions the actions of the postmortem, each with what its history tells
 */
public record Compiled(Postmortem postmortem, List<TrackedAction> actions) {

    public Compiled {
        actions = List.copyOf(actions);
    }
}
