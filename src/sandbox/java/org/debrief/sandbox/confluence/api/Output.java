package org.debrief.sandbox.confluence.api;

import java.util.Locale;

/** What a page is rendered for, with the product's names in lower case. */
public enum Output {
    /** Reading on a screen. */
    DISPLAY,
    /** Looking at an edit before it is saved. */
    PREVIEW,
    /** A PDF file. */
    PDF,
    /** A Word file. */
    WORD,
    /** A site of HTML files. */
    HTML_EXPORT,
    /** A news feed. */
    FEED,
    /** A mail. */
    EMAIL,
    /** Two versions side by side. */
    DIFF;

    /** The name macros see. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
