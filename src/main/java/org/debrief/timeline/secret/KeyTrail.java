package org.debrief.timeline.secret;

/** Follows the texts of one source, for a private key may be logged as one text for each of its lines. */
public final class KeyTrail {

    private boolean inside;

    /** Whether a text is a part of a key that began in one before it; a text of several words ends a key that lost its last line. */
    public boolean holds(String text) {
        boolean within = inside && !text.contains(KeyBlock.END) && isOneWord(text);
        inside = within || KeyBlock.isOpenAfter(text);
        return within;
    }

    /** Behind what loggers write before a message. */
    private static boolean isOneWord(String text) {
        return text.indexOf(' ', text.lastIndexOf(": ") + 2) < 0;
    }
}
