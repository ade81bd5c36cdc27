/**
 * Events read from evidence put beside those of the timeline: which are new, which are there already, and why that is thought.
 *
 * <p>Start from {@link org.debrief.timeline.merge.Merge}; see {@code docs/timeline.md}.
 */
package org.debrief.timeline.merge;
