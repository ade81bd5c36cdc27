/**
 * Tests of milestones and durations; start from {@link org.debrief.incident.MilestonesTest}.
 */
package org.debrief.incident;
