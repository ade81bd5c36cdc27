package org.debrief.web.panel;

import java.util.List;

/**
 * The tab of the analysis.
 *
 * @param target where the incident is in REST
 * @param offsets the offsets of the reader's zone, as {@link ZoneOffsets#text} writes them
 * @param count how many factors there are
 * @param order the ids of all factors in their order, separated by blanks
 * @param coverage {@code null} when there is nothing to cover
 * @param fishboneHtml {@code null} when there is nothing to draw
 * @param whysHtml the tree as a drawing, {@code null} when nobody asked why
 * @param formHtml the forms, the menu and the shortcuts; {@code null} for readers who may not edit the incident
 */
public record AnalysisTabPage(
        String key,
        String target,
        String offsets,
        int count,
        String order,
        CoverageBar coverage,
        List<AnalysisGroup> groups,
        List<AnalysisStart> starts,
        String fishboneHtml,
        String whysHtml,
        String formHtml) {}
