package org.debrief.timeline.parse;

/** What people are called whom a file names by ids only. */
@FunctionalInterface
public interface Names {

    /** Nobody is known. */
    Names NONE = id -> null;

    /** The name people know somebody by, {@code null} when the id is not known. */
    String of(String id);
}
