package org.debrief.web;

import java.util.List;
import org.debrief.incident.Incident;

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
                Lozenge.all(incident, viewpoint.phrases()),
                List.copyOf(parts));
    }
}
