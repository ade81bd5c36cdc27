package org.debrief.timeline.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.TimelineEvent;

/**
 * Finds what an event of one source seems to repeat of another: an alert in two systems, or an alert or a change and the message about it.
 *
 * <p>All of this must hold: their sources differ; their kinds go together; they are at most two minutes apart; both or neither say that it is
 * over, or taken on; they share two words and half of those of the one that has fewer; and one of the shared words is a name that stands in at most
 * {@value #MOST_HOLDERS} events of those minutes. The nearest in time is taken.
 */
final class Likeness {

    /** How far apart two events may be. */
    static final Duration APART = Duration.ofMinutes(2);

    /** A name that stands in more events within {@link #APART} says nothing. */
    static final int MOST_HOLDERS = 16;

    private static final Set<EventKind> SIGNALS = EnumSet.of(EventKind.ALERT, EventKind.DETECTION, EventKind.RECOVERY);

    private final Window saved = new Window();
    private final Window accepted = new Window();
    private final List<TimelineEvent> ahead;
    private int next;
    private TimelineEvent asked;
    private Telling telling;

    /** Among the events of a timeline, in order. */
    Likeness(List<TimelineEvent> saved) {
        ahead = saved;
    }

    /** An event that is added; in order. */
    void accept(TimelineEvent event) {
        if (isComparable(event)) {
            accepted.add(event, event == asked ? telling : Telling.of(event));
        }
    }

    /** What an event seems to repeat, {@code null} when there is nothing; asked in order. */
    TimelineEvent of(TimelineEvent event) {
        if (!isComparable(event)) {
            return null;
        }
        move(event.at());
        asked = event;
        telling = Telling.of(event);
        Nearest nearest = new Nearest(event, telling);
        for (String name : telling.names()) {
            if (saved.holders(name).size() + accepted.holders(name).size() <= MOST_HOLDERS) {
                saved.holders(name).forEach(nearest::offer);
                accepted.holders(name).forEach(nearest::offer);
            }
        }
        return nearest.event;
    }

    private void move(Instant at) {
        while (next < ahead.size() && !ahead.get(next).at().isAfter(at.plus(APART))) {
            TimelineEvent event = ahead.get(next++);
            if (isComparable(event)) {
                saved.add(event, Telling.of(event));
            }
        }
        saved.forgetBefore(at.minus(APART));
        accepted.forgetBefore(at.minus(APART));
    }

    static boolean isComparable(TimelineEvent event) {
        return SIGNALS.contains(event.kind()) || event.kind() == EventKind.COMMUNICATION || event.kind() == EventKind.CHANGE;
    }

    /** Whether one thing may have given events of both kinds: two signals, or a signal or change and a message. */
    static boolean goTogether(EventKind one, EventKind other) {
        if (SIGNALS.contains(one) && SIGNALS.contains(other)) {
            return true;
        }
        return (one == EventKind.COMMUNICATION) != (other == EventKind.COMMUNICATION);
    }

    static String sourceOf(TimelineEvent event) {
        return event.source() == null ? "" : event.source().name();
    }

    /** The nearest of those offered that resembles an event; of equally near ones the first in order. */
    private static final class Nearest {

        private static final Comparator<TimelineEvent> IN_ORDER = TimelineEvent.IN_ORDER.thenComparing(Likeness::sourceOf)
                .thenComparing(TimelineEvent::text);

        private final TimelineEvent wanted;
        private final Telling telling;
        private TimelineEvent event;

        Nearest(TimelineEvent wanted, Telling telling) {
            this.wanted = wanted;
            this.telling = telling;
        }

        void offer(Window.Entry entry) {
            TimelineEvent other = entry.event();
            if (!sourceOf(wanted).equals(sourceOf(other)) && goTogether(wanted.kind(), other.kind()) && isNearer(other)
                    && telling.resembles(entry.telling())) {
                event = other;
            }
        }

        private boolean isNearer(TimelineEvent other) {
            int nearer = event == null ? -1 : distance(other).compareTo(distance(event));
            return nearer < 0 || nearer == 0 && IN_ORDER.compare(other, event) < 0;
        }

        private Duration distance(TimelineEvent other) {
            return Duration.between(other.at(), wanted.at()).abs();
        }
    }
}
