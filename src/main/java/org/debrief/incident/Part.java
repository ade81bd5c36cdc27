package org.debrief.incident;

/** Something kept beside the issue of an incident that people edit one at a time. */
public interface Part {

    /** What names it within its incident, {@code null} before it is stored. */
    String id();

    /** How often it was written, from 1; 0 before it is stored. */
    int rev();
}
