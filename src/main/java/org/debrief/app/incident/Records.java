package org.debrief.app.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.review.Review;
import org.debrief.timeline.TimelineEvent;

/** Everything kept beside the issues of incidents. */
public interface Records {

    /** Timeline events; their ids start with {@code e}. */
    Parts<TimelineEvent> timeline();

    /** Contributing factors; their ids start with {@code f}. */
    OrderedParts<Factor> factors();

    /** Whys; their ids start with {@code w}. */
    OrderedParts<Why> whys();

    /** The reviews of each incident, in the order in which they were added. */
    Map<Long, List<Review>> reviews(Collection<Long> incidentIds);

    /** Adds a review. */
    void addReview(long incidentId, Review review);

    /** Removes everything kept of an incident. */
    void discard(long incidentId);
}
