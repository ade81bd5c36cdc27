package org.debrief.app.timeline;

import org.debrief.timeline.parse.Question;

/**
 * What a person has to say before a file can be saved.
 *
 * @param item the place of the file, or of its archive, among those sent, from 0
 * @param file the name of the source
 * @param line of the first stamp that needs the answer
 * @param sample that stamp
 * @param suggestion what was said about this source before, or what the incident suggests; {@code null} when there is nothing
 */
public record OpenQuestion(int item, String file, Question ask, int line, String sample, String suggestion) {}
