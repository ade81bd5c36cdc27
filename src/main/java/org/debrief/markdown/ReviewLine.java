package org.debrief.markdown;

import java.util.ArrayList;
import java.util.List;
import org.debrief.review.Phrases;
import org.debrief.review.Review;

/** The head line of one review: its kind, when it was and who was there. */
final class ReviewLine {

    private ReviewLine() {}

    static String of(Review review, Phrases phrases) {
        List<String> parts = new ArrayList<>();
        parts.add(phrases.reviewKind(review.kind()));
        if (review.at() != null) {
            parts.add(phrases.moment(review.at()));
        }
        if (!review.attendees().isEmpty()) {
            parts.add(phrases.people(review.attendees()));
        }
        return String.join(", ", parts);
    }
}
