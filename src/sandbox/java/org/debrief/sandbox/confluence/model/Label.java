package org.debrief.sandbox.confluence.model;

/** A global label: a word that content carries, in lower case. */
public record Label(long id, String name) {
    /** The prefix of labels that everybody sees; there are no others here. */
    public static final String PREFIX = "global";
}
