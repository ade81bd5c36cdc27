package org.debrief.web.panel;

/** A value to choose and what it is called. */
public record FormChoice(String value, String label) {}
