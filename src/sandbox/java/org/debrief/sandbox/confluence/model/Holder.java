package org.debrief.sandbox.confluence.model;

/** Whom a right is given to: one user, a group, or anonymous readers (whose name is empty). */
public record Holder(Kind kind, String name) {
    /** The kind of a holder. */
    public enum Kind {
        /** One user, by name. */
        USER,
        /** The members of a group. */
        GROUP,
        /** Readers who are not signed in. */
        ANONYMOUS
    }

    /** Anonymous readers. */
    public static final Holder ANONYMOUS = new Holder(Kind.ANONYMOUS, "");

    /** One user. */
    public static Holder user(String name) {
        return new Holder(Kind.USER, name);
    }

    /** A group. */
    public static Holder group(String name) {
        return new Holder(Kind.GROUP, name);
    }
}
