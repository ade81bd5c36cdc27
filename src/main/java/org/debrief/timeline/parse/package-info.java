/**
 * Evidence files read into events: one parser per format, recognised by content; a bad line is a warning, never the end of the file.
 *
 * <p>Start from {@link org.debrief.timeline.parse.TimelineParser} and {@link org.debrief.timeline.parse.Reading}; see
 * {@code docs/timeline.md}.
 */
package org.debrief.timeline.parse;
