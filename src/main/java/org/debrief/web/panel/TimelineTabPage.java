package org.debrief.web.panel;

/**
 * The tab of the timeline.
 *
 * @param target where the incident is in REST
 * @param zone the zone of its times
 * @param offsets the offsets of the zone, as {@link ZoneOffsets#text} writes them
 * @param filtersHtml {@code null} when there is nothing to filter
 * @param formHtml the form, the menu and the shortcuts; {@code null} for readers who may not edit the incident
 */
public record TimelineTabPage(
        String key, String target, int count, String zone, String offsets, String filtersHtml, String listHtml, String formHtml) {}
