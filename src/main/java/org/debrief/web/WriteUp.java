package org.debrief.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.action.Audit;
import org.debrief.incident.Incident;
import org.debrief.incident.ReviewState;
import org.debrief.review.Postmortem;
import org.debrief.review.Section;

/**
 * The write-up of an incident as one {@code <article>}, without script and readable without our styles.
 *
 * <p>A section is shown where it has content; before publication the sections that matter say when they are not written yet.
 */
public final class WriteUp {

    private final Templates templates;

    public WriteUp(Templates templates) {
        this.templates = templates;
    }

    /** The sections that the place asks for, in their order. */
    public String html(Postmortem postmortem, Audit audit, Viewpoint viewpoint) {
        List<String> parts = new ArrayList<>();
        Set<Section> sections = viewpoint.placement().sections();
        boolean draft = postmortem.incident().state() != ReviewState.PUBLISHED;
        for (Section section : Section.values()) {
            if (sections.contains(section)) {
                add(parts, section, new Source(postmortem, audit, viewpoint, draft));
            }
        }
        return part("write-up", WriteUpPage.of(postmortem.incident(), parts, viewpoint), viewpoint);
    }

    /** The completion audit alone, with the status, kind and area of each action. */
    public String auditHtml(Audit audit, Viewpoint viewpoint) {
        return part("audit", AuditPage.of(audit, true, viewpoint), viewpoint);
    }

    /** The completion audit as an article of its own, under the incident's title. */
    public String auditOf(Incident incident, Audit audit, Viewpoint viewpoint) {
        return part("write-up", WriteUpPage.of(incident, List.of(auditHtml(audit, viewpoint)), viewpoint), viewpoint);
    }

    private void add(List<String> parts, Section section, Source source) {
        Postmortem postmortem = source.postmortem();
        Viewpoint viewpoint = source.viewpoint();
        switch (section) {
            case SUMMARY -> parts.add(part("summary", SummaryPage.of(postmortem.incident(), source.draft(), viewpoint), viewpoint));
            case TIMELINE -> {
                if (source.shows(postmortem.timeline())) {
                    parts.add(part("timeline", TimelinePage.of(postmortem.timeline(), viewpoint), viewpoint));
                }
            }
            case ANALYSIS -> {
                if (source.shows(postmortem.factors()) || !postmortem.whys().isEmpty()) {
                    parts.add(part("analysis", AnalysisPage.of(postmortem, viewpoint), viewpoint));
                }
            }
            case ACTIONS -> {
                if (source.shows(postmortem.actions())) {
                    parts.add(part("actions", ActionsPage.of(postmortem.actions(), viewpoint), viewpoint));
                }
            }
            case AUDIT -> addAudit(parts, source);
        }
    }

    private void addAudit(List<String> parts, Source source) {
        if (!source.audit().rows().isEmpty()) {
            parts.add(part("audit", AuditPage.of(source.audit(), false, source.viewpoint()), source.viewpoint()));
        }
        if (!source.postmortem().reviews().isEmpty()) {
            parts.add(part("reviews", ReviewsPage.of(source.postmortem().reviews(), source.viewpoint()), source.viewpoint()));
        }
    }

    private String part(String template, Object page, Viewpoint viewpoint) {
        return templates.render(template, Map.of("page", page, "words", viewpoint.labels()));
    }

    /** What the sections are made from. */
    private record Source(Postmortem postmortem, Audit audit, Viewpoint viewpoint, boolean draft) {

        boolean shows(List<?> content) {
            return draft || !content.isEmpty();
        }
    }
}
