package org.debrief.web.panel;

/** The factors of one category. */
public record AnalysisGroup(String category, String itemsHtml) {}
