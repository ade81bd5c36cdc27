package org.debrief.sandbox.host;

/** How the application link to the other product behaves. */
public enum LinkState {
    /** Works. */
    UP,
    /** The other product refuses the connection. */
    DOWN,
    /** The other product answers after ten seconds. */
    SLOW,
    /** The reader has not connected their account yet. */
    UNCONNECTED,
    /** No link is configured. */
    NONE
}
