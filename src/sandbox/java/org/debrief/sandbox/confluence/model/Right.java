package org.debrief.sandbox.confluence.model;

/** What somebody may do in a space. */
public enum Right {
    /** Read its pages. */
    VIEW,
    /** Create, change and delete pages. */
    EDIT,
    /** Give rights to others. */
    ADMINISTER
}
