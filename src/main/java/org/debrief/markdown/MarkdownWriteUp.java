package org.debrief.markdown;

import java.util.List;
import org.debrief.action.Audit;
import org.debrief.incident.Incident;
import org.debrief.review.Audience;
import org.debrief.review.Phrases;
import org.debrief.review.Postmortem;
import org.debrief.review.Review;

/** A write-up as Markdown (CommonMark with tables), its parts in the order of the page. */
public final class MarkdownWriteUp {

    private final Phrases phrases;
    private final MarkdownText out = new MarkdownText();

    private MarkdownWriteUp(Audience audience) {
        this.phrases = new Phrases(audience);
    }

    /** The write-up in the words and the time zone of its reader. */
    public static String of(Postmortem postmortem, Audit audit, Audience audience) {
        return new MarkdownWriteUp(audience).text(postmortem, audit);
    }

    private String text(Postmortem postmortem, Audit audit) {
        Incident incident = postmortem.incident();
        out.heading(1, incident.key() == null ? incident.summary() : incident.key() + " " + incident.summary());
        new MarkdownSummary(incident, phrases, out).write();
        new MarkdownTimeline(postmortem.timeline(), phrases, out).write();
        new MarkdownAnalysis(postmortem, phrases, out).write();
        new MarkdownActions(postmortem.actions(), phrases, out).write(audit);
        reviews(postmortem.reviews());
        return out.toString();
    }

    private void reviews(List<Review> reviews) {
        if (reviews.isEmpty()) {
            return;
        }
        out.heading(2, phrases.text("debrief.section.reviews"));
        for (Review review : reviews) {
            out.item(0, MarkdownText.line(ReviewLine.of(review, phrases)));
            if (review.notes() != null && !review.notes().isBlank()) {
                out.item(1, MarkdownText.lines(review.notes()));
            }
        }
    }
}
