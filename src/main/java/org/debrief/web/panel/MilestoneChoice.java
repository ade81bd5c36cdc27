package org.debrief.web.panel;

/**
 * A milestone that an event can be taken for.
 *
 * @param name its name in REST
 * @param now when it is at present, {@code null} when unknown
 */
public record MilestoneChoice(String name, String label, String now) {}
