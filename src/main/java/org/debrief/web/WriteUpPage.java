package org.debrief.web;

import java.util.ArrayList;
import java.util.List;
import org.debrief.incident.Incident;
import org.debrief.review.Phrases;

/**
 * The frame of a write-up.
 *
 * @param title the level of the title's heading, 0 without a title
 * @param partsHtml its sections, in order
 */
public record WriteUpPage(int title, IssueRef issue, List<Lozenge> lozenges, List<String> partsHtml) {

    static WriteUpPage of(Incident incident, List<String> parts, Viewpoint viewpoint) {
        Placement placement = viewpoint.placement();
        return new WriteUpPage(
                placement.titled() ? placement.heading() - 1 : 0,
                new IssueRef(incident.key(), placement.url(incident.key()), incident.summary()),
                lozenges(incident, viewpoint.phrases()),
                List.copyOf(parts));
    }

    static List<Lozenge> lozenges(Incident incident, Phrases phrases) {
        List<Lozenge> lozenges = new ArrayList<>();
        if (incident.severity() != null) {
            lozenges.add(Lozenge.of(incident.severity(), phrases));
        }
        lozenges.add(Lozenge.of(incident.state(), phrases));
        if (incident.isDrill()) {
            lozenges.add(Lozenge.drill(phrases));
        }
        return lozenges;
    }
}
