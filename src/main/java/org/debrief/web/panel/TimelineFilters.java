package org.debrief.web.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.review.Phrases;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.TimelineEvent;
import org.debrief.web.TimelineRow;

/**
 * By what the events of a timeline can be told apart.
 *
 * @param keyEvents how many are marked as key events
 * @param kinds the kinds that occur, in their usual order
 * @param sources those written by hand first, then by name; empty when all have the same origin
 */
public record TimelineFilters(long keyEvents, List<FilterChoice> kinds, List<FilterChoice> sources) {

    /** The value for events without a kind. */
    static final String NO_KIND = "";

    private static final String BY_HAND = "*";

    static TimelineFilters of(List<TimelineEvent> events, Phrases phrases) {
        return new TimelineFilters(events.stream().filter(TimelineEvent::keyEvent).count(), kinds(events, phrases), sources(events, phrases));
    }

    private static List<FilterChoice> kinds(List<TimelineEvent> events, Phrases phrases) {
        Map<EventKind, Long> counts = events.stream()
                .filter(event -> event.kind() != null)
                .collect(Collectors.groupingBy(TimelineEvent::kind, TreeMap::new, Collectors.counting()));
        List<FilterChoice> choices = new ArrayList<>();
        counts.forEach((kind, count) -> choices.add(
                new FilterChoice(kind.name(), phrases.word("debrief.event", kind), count, TimelineRow.style(kind))));
        long without = events.stream().filter(event -> event.kind() == null).count();
        if (without > 0) {
            choices.add(new FilterChoice(NO_KIND, phrases.text("debrief.timeline.kind.none"), without, TimelineRow.style(null)));
        }
        return List.copyOf(choices);
    }

    private static List<FilterChoice> sources(List<TimelineEvent> events, Phrases phrases) {
        Map<String, Long> counts = events.stream()
                .map(event -> event.source() == null ? null : event.source().name())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long byHand = events.stream().filter(event -> event.source() == null).count();
        Stream<FilterChoice> named = counts.entrySet().stream()
                .map(entry -> new FilterChoice("=" + entry.getKey(), entry.getKey(), entry.getValue(), ""));
        Stream<FilterChoice> hand = byHand == 0
                ? Stream.empty()
                : Stream.of(new FilterChoice(BY_HAND, phrases.text("debrief.timeline.by.hand"), byHand, ""));
        List<FilterChoice> all = Stream.concat(hand, named).toList();
        return all.size() > 1 ? all : List.of();
    }
}
