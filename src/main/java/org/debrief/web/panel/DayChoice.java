package org.debrief.web.panel;

/**
 * The days of which one can be chosen, each as {@code yyyy-MM-dd}.
 *
 * @param first the one to begin with
 */
public record DayChoice(String earliest, String first, String latest) {}
