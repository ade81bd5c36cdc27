package org.debrief.app.timeline;

import org.debrief.app.Message;

/**
 * Something to know about a place of a file.
 *
 * @param file the name of the source
 * @param line from 1, 0 when it concerns the whole file
 * @param code names the kind of remark, in capital letters
 */
public record Remark(String file, int line, String code, Message message) {}
