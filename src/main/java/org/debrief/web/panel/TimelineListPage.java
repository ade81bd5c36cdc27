package org.debrief.web.panel;

import java.util.List;

/**
 * The events and milestones, day by day.
 *
 * @param editable whether the reader may change them
 */
public record TimelineListPage(boolean editable, List<TimelineTabDay> days) {}
