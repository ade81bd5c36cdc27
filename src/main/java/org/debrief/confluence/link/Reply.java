package org.debrief.confluence.link;

import java.net.URI;
import org.debrief.document.BatchAnswer;

/** What came of asking Jira. */
public sealed interface Reply {

    /**
     * Jira answered.
     *
     * @param issues the address in front of an issue key
     */
    record Answered(BatchAnswer answer, String issues) implements Reply {}

    /** The reader has not allowed Confluence yet to ask in their name; they can do so at the address. */
    record ConsentNeeded(URI address) implements Reply {}

    /** There is no link to Jira that asks as its reader. */
    record NotConnected() implements Reply {}

    /** Jira did not answer, or not in time. */
    record NoAnswer() implements Reply {}

    /** Jira answered something that is no answer; it is logged. */
    record Unusable() implements Reply {}
}
