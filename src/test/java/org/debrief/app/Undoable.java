package org.debrief.app;

/** Something that can go back to how it was. */
public interface Undoable {

    /** What brings the present state back when it is run. */
    Runnable checkpoint();
}
