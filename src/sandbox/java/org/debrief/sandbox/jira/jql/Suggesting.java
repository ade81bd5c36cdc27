package org.debrief.sandbox.jira.jql;

import java.util.List;

/**
 * A field that can complete what somebody types as its value.
 */
interface Suggesting {
    /** How many suggestions the product gives at most. */
    int MOST = 15;

    /** The first values that fit what was typed, which may be empty. */
    List<Suggestion> suggestions(String typed, Asking asking);
}
