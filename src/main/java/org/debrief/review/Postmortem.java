package org.debrief.review;

import java.util.List;
import java.util.Objects;
import org.debrief.action.Action;
import org.debrief.analysis.Categories;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.incident.Incident;
import org.debrief.timeline.TimelineEvent;

/**
 * Everything that is known of one incident: what a document carries and a write-up shows.
 *
 * @param timeline by instant where it was read from Jira, in the order given in a draft
 * @param categories those that factors may have
 */
public record Postmortem(
        Incident incident,
        List<TimelineEvent> timeline,
        List<Factor> factors,
        List<Why> whys,
        List<Action> actions,
        List<Review> reviews,
        Categories categories) {

    public Postmortem {
        Objects.requireNonNull(incident, "incident");
        timeline = List.copyOf(timeline);
        factors = List.copyOf(factors);
        whys = List.copyOf(whys);
        actions = List.copyOf(actions);
        reviews = List.copyOf(reviews);
        Objects.requireNonNull(categories, "categories");
    }

    /** A postmortem whose factors have common categories. */
    public Postmortem(
            Incident incident, List<TimelineEvent> timeline, List<Factor> factors, List<Why> whys, List<Action> actions, List<Review> reviews) {
        this(incident, timeline, factors, whys, actions, reviews, Categories.COMMON);
    }

    /** The same postmortem with other actions. */
    public Postmortem withActions(List<Action> others) {
        return new Postmortem(incident, timeline, factors, whys, others, reviews, categories);
    }
}
