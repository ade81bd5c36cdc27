package org.debrief.web.panel;

/**
 * A write-up on a page of its own.
 *
 * @param issue where the issue is
 * @param contentHtml the write-up, or what stands in its place
 */
public record IncidentPage(String title, String key, String issue, String contentHtml) {}
