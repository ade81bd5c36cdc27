package org.debrief.timeline.secret;

/**
 * A text after masking.
 *
 * @param count how many secrets were replaced
 */
public record Masked(String text, int count) {}
