package org.debrief.web;

/** A value and what it is, as a line of a list shows it. */
public record Fact(String label, String value) {}
