package org.debrief.web.panel;

import java.util.List;

/**
 * One day of the timeline in the reader's zone.
 *
 * @param date as {@code yyyy-MM-dd}
 */
public record TimelineTabDay(String date, String title, List<TimelineEntry> entries) {}
