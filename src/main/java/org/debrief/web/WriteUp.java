package org.debrief.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.debrief.action.Audit;
import org.debrief.incident.Incident;
import org.debrief.incident.ReviewState;
import org.debrief.review.Postmortem;
import org.debrief.review.Review;
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
        boolean draft = postmortem.incident().state() != ReviewState.PUBLISHED;
        Source source = new Source(postmortem, audit, viewpoint, draft);
        List<String> parts = Stream.of(Section.values())
                .filter(viewpoint.placement().sections()::contains)
                .flatMap(section -> parts(section, source))
                .toList();
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

    private Stream<String> parts(Section section, Source source) {
        Postmortem postmortem = source.postmortem();
        Viewpoint viewpoint = source.viewpoint();
        return switch (section) {
            case SUMMARY -> Stream.of(
                    part("summary", SummaryPage.of(postmortem.incident(), source.draft(), viewpoint), viewpoint));
            case TIMELINE -> source.shows(postmortem.timeline())
                    ? Stream.of(part("timeline", TimelinePage.of(postmortem.timeline(), viewpoint), viewpoint))
                    : Stream.empty();
            case ANALYSIS -> source.shows(postmortem.factors()) || !postmortem.whys().isEmpty()
                    ? Stream.of(part("analysis", AnalysisPage.of(postmortem, viewpoint), viewpoint))
                    : Stream.empty();
            case ACTIONS -> source.shows(postmortem.actions())
                    ? Stream.of(part("actions", ActionsPage.of(postmortem.actions(), viewpoint), viewpoint))
                    : Stream.empty();
            case AUDIT -> Stream.concat(audit(source.audit(), viewpoint), reviews(postmortem.reviews(), viewpoint));
        };
    }

    private Stream<String> audit(Audit audit, Viewpoint viewpoint) {
        return audit.rows().isEmpty()
                ? Stream.empty()
                : Stream.of(part("audit", AuditPage.of(audit, false, viewpoint), viewpoint));
    }

    private Stream<String> reviews(List<Review> reviews, Viewpoint viewpoint) {
        return reviews.isEmpty()
                ? Stream.empty()
                : Stream.of(part("reviews", ReviewsPage.of(reviews, viewpoint), viewpoint));
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
