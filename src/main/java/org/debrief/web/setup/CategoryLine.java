package org.debrief.web.setup;

/** A category of factors that a project added, as in {@link org.debrief.analysis.Category}. */
public record CategoryLine(String key, String name) {}
