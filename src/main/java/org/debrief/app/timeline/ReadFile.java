package org.debrief.app.timeline;

import org.debrief.timeline.parse.Answers;

/**
 * A file that was read.
 *
 * @param name the name of the source
 * @param format the kind of file, {@code null} when no parser knows it
 * @param lines how many it has, as far as it was read
 * @param events how many were read in it, wanted or not
 * @param answers with which its stamps were read
 */
public record ReadFile(String name, String format, int lines, int events, Answers answers) {}
