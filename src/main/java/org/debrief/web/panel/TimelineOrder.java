package org.debrief.web.panel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;
import org.debrief.review.Phrases;
import org.debrief.timeline.Precision;
import org.debrief.timeline.TimelineEvent;
import org.debrief.web.Viewpoint;

/** The events and milestones of an incident in the order of their instants; a milestone stands before events of its instant. */
final class TimelineOrder {

    /** From which time on it is worth saying how long nothing was recorded. */
    static final Duration LONG = Duration.ofMinutes(30);

    private final List<Point> points;
    private final Milestones milestones;

    private TimelineOrder(List<Point> points, Milestones milestones) {
        this.points = points;
        this.milestones = milestones;
    }

    static TimelineOrder of(List<TimelineEvent> events, Milestones milestones) {
        Stream<Point> marks = Stream.of(Milestone.values())
                .flatMap(milestone -> milestones.at(milestone).map(at -> new Point(at, milestone, null)).stream());
        Stream<Point> happened = events.stream().map(event -> new Point(event.at(), null, event));
        List<Point> points = Stream.concat(marks, happened).sorted(Comparator.comparing(Point::at)).toList();
        return new TimelineOrder(points, milestones);
    }

    /** The first instant. */
    Optional<Instant> first() {
        return points.stream().map(Point::at).findFirst();
    }

    /** The last instant. */
    Optional<Instant> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1).at());
    }

    /** The days of the reader's zone on which something happened. */
    List<TimelineTabDay> days(Viewpoint viewpoint) {
        ZoneId zone = viewpoint.audience().zone();
        Phrases phrases = new Phrases(viewpoint.audience());
        Map<LocalDate, List<TimelineEntry>> entries = new LinkedHashMap<>();
        Map<LocalDate, Instant> begins = new LinkedHashMap<>();
        Point before = null;
        for (Point point : points) {
            LocalDate date = LocalDate.ofInstant(point.at(), zone);
            begins.putIfAbsent(date, point.at());
            entries.computeIfAbsent(date, day -> new ArrayList<>()).add(entry(point, before, viewpoint, phrases));
            before = point;
        }
        return entries.keySet().stream()
                .map(date -> new TimelineTabDay(date.toString(), phrases.day(begins.get(date)), entries.get(date)))
                .toList();
    }

    private TimelineEntry entry(Point point, Point before, Viewpoint viewpoint, Phrases phrases) {
        return new TimelineEntry(
                gap(point, before, phrases),
                newOffset(point, before, viewpoint.audience().zone()),
                point.event() == null ? null : EventEntry.of(point.event(), viewpoint),
                point.milestone() == null ? null : MilestoneEntry.of(point.milestone(), milestones, phrases));
    }

    private static String newOffset(Point point, Point before, ZoneId zone) {
        if (before == null) {
            return null;
        }
        String offset = ZoneOffsets.offset(zone, point.at());
        return offset.equals(ZoneOffsets.offset(zone, before.at())) ? null : offset;
    }

    private static String gap(Point point, Point before, Phrases phrases) {
        if (before == null || point.isVague() || before.isVague()) {
            return null;
        }
        Duration gap = Duration.between(before.at(), point.at());
        return gap.compareTo(LONG) < 0 ? null : phrases.text("debrief.timeline.later", phrases.duration(gap));
    }

    /** An instant with what happened at it. */
    private record Point(Instant at, Milestone milestone, TimelineEvent event) {

        /** Whether it is known too roughly to say how long something took. */
        boolean isVague() {
            return event != null && (event.precision() == Precision.DAY || event.precision() == Precision.HOUR);
        }
    }
}
