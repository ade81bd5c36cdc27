package org.debrief.app.incident;

/** What becomes of the whys that hang on a part when it is removed. */
public enum Dependants {
    /** They are removed with it. */
    REMOVE,
    /** They take its place: those of a why stand where it stood, those of a factor explain what customers saw. */
    MOVE_UP
}
