package org.debrief.jira.setup;

/** A part of a set-up; run again after a failure, it goes on where it stopped. */
public interface Step {

    /** Makes what is missing, or in a dry run only says so. */
    void furnish(Furnishing run);
}
