package org.debrief.app.timeline;

import java.time.Instant;
import org.debrief.timeline.parse.Answers;

/**
 * What was said about the clock of a source when it was imported last.
 *
 * @param shiftSeconds {@code null} when its clock was not corrected
 * @param by the user name of who said it
 */
public record KeptSource(String name, Answers answers, Integer shiftSeconds, String by, Instant at) {}
