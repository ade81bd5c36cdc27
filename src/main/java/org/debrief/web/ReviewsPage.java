package org.debrief.web;

import java.util.List;
import org.debrief.review.Phrases;
import org.debrief.review.Review;

/** How the write-up was reviewed and shared. */
public record ReviewsPage(int heading, List<ReviewMeeting> meetings) {

    static ReviewsPage of(List<Review> reviews, Viewpoint viewpoint) {
        Phrases phrases = viewpoint.phrases();
        return new ReviewsPage(viewpoint.placement().heading(), reviews.stream().map(review -> meeting(review, phrases)).toList());
    }

    private static ReviewMeeting meeting(Review review, Phrases phrases) {
        return new ReviewMeeting(
                phrases.reviewKind(review.kind()),
                review.at() == null ? null : phrases.moment(review.at()) + " " + phrases.zone(review.at()),
                phrases.people(review.attendees()),
                SummaryPage.prose(review.notes()));
    }
}
