package org.debrief.sandbox.jira.jql;

import java.util.List;

/**
 * A field that knows what the history keeps for a value, however it is named now.
 */
interface HistoryValues {
    /** The ids or keys of what the value names, none if nothing is called so. */
    List<String> stored(Literal value, Asking asking);
}
