package org.debrief.app.timeline;

/** What an import says about itself, beside what parsers and archives say; each has a message of its own. */
public enum ImportNote {
    /** Events outside of the times asked for; their number is in the detail. */
    OUTSIDE,
    /** More events than are proposed at a time; how many more, and where they begin, is in the detail. */
    MORE_EVENTS,
    /** More warnings than are listed; their number is in the detail. */
    MORE_WARNINGS,
    /** More skipped records than are listed; their number is in the detail. */
    MORE_SKIPPED,
    /** An event without a word. */
    NO_TEXT,
    /** An event before 1970 or after 2999. */
    OUT_OF_RANGE,
    /** A text that was longer than is stored; its end was left out. */
    TEXT_LONG,
    /** Lines chosen as an excerpt, none of which has an instant. */
    EXCERPT_WITHOUT_TIME,
    /** Lines chosen as an excerpt for a saved event that are blank, or that the file does not have. */
    EXCERPT_EMPTY,
    /** More lines chosen as an excerpt than are stored; the rest was left out. */
    EXCERPT_LONG
}
