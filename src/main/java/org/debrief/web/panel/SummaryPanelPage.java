package org.debrief.web.panel;

import java.util.List;
import org.debrief.web.Fact;
import org.debrief.web.Lozenge;
import org.debrief.web.MilestoneRow;

/**
 * The small summary beside an incident.
 *
 * @param source where its content is read again
 * @param missing what the write-up still lacks
 */
public record SummaryPanelPage(
        String key,
        String source,
        String writeUp,
        List<Lozenge> lozenges,
        List<Fact> actions,
        List<Fact> durations,
        List<MilestoneRow> milestones,
        String zone,
        List<MissingLine> missing) {}
