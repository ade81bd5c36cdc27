package org.debrief.web.panel;

/**
 * A choice among those by which a list is filtered.
 *
 * @param count how many have it
 * @param style a class name that tells it apart
 */
public record FilterChoice(String value, String label, long count, String style) {}
