package org.debrief.web.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;
import org.debrief.review.Phrases;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Precision;

/**
 * The form that adds and changes events, and what else can be done with one.
 *
 * @param zone the zone of its times
 * @param days the days that can be chosen
 * @param milestones each milestone that an event can be taken for
 */
public record TimelineForm(
        String zone,
        DayChoice days,
        List<FormChoice> kinds,
        List<FormChoice> precisions,
        List<MilestoneChoice> milestones,
        List<Shortcut> shortcuts) {

    static TimelineForm of(String zone, DayChoice days, Milestones milestones, Phrases phrases) {
        return new TimelineForm(
                zone,
                days,
                kinds(phrases),
                Stream.of(Precision.values()).map(value -> new FormChoice(value.name(), phrases.word("debrief.precision", value))).toList(),
                Stream.of(Milestone.values()).map(milestone -> milestone(milestone, milestones, phrases)).toList(),
                Shortcut.ofTimeline(phrases));
    }

    private static List<FormChoice> kinds(Phrases phrases) {
        List<FormChoice> kinds = new ArrayList<>();
        kinds.add(new FormChoice("", phrases.text("debrief.timeline.kind.none")));
        Stream.of(EventKind.values()).forEach(kind -> kinds.add(new FormChoice(kind.name(), phrases.word("debrief.event", kind))));
        return List.copyOf(kinds);
    }

    private static MilestoneChoice milestone(Milestone milestone, Milestones milestones, Phrases phrases) {
        return new MilestoneChoice(
                milestone.wireName(),
                phrases.word("debrief.milestone", milestone),
                milestones.at(milestone).map(phrases::moment).orElse(null));
    }
}
