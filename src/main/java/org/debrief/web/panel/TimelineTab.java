package org.debrief.web.panel;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.debrief.app.review.WriteUpReading;
import org.debrief.incident.Milestones;
import org.debrief.review.Phrases;
import org.debrief.timeline.TimelineEvent;
import org.debrief.web.Labels;
import org.debrief.web.Templates;
import org.debrief.web.Viewpoint;

/** Makes the tab of the timeline, piece by piece. */
final class TimelineTab {

    private final WriteUpReading reading;
    private final Viewpoint viewpoint;
    private final Templates templates;
    private final Phrases phrases;
    private final ZoneOffsets offsets;
    private final TimelineOrder order;

    TimelineTab(WriteUpReading reading, Viewpoint viewpoint, Templates templates, Clock clock) {
        this.reading = reading;
        this.viewpoint = viewpoint;
        this.templates = templates;
        this.phrases = new Phrases(reading.audience());
        this.offsets = new ZoneOffsets(reading.audience().zone(), clock.instant());
        this.order = TimelineOrder.of(events(), milestones());
    }

    /** The whole tab; {@code base} is the address of Jira. */
    String html(String base) {
        String key = reading.postmortem().incident().key();
        String zone = phrases.zone(order.first().orElse(offsets.now()));
        return part("panel-timeline", new TimelineTabPage(
                key,
                base + "/rest/debrief/1.0/incidents/" + key,
                events().size(),
                zone,
                offsets.text(),
                events().isEmpty() ? null : part("panel-timeline-filters", TimelineFilters.of(events(), phrases)),
                part("panel-timeline-list", new TimelineListPage(reading.editable(), order.days(viewpoint))),
                reading.editable() ? part("panel-timeline-form", TimelineForm.of(zoneOfForm(), days(), milestones(), phrases)) : null));
    }

    /** The zone's name; the offset depends on the day that is entered. */
    private String zoneOfForm() {
        ZoneId zone = reading.audience().zone();
        return zone.getRules().isFixedOffset() ? phrases.zone(offsets.now()) : zone.getId();
    }

    private DayChoice days() {
        return new DayChoice(offsets.earliest(), offsets.date(order.last().orElse(offsets.now())), offsets.latest());
    }

    private List<TimelineEvent> events() {
        return reading.postmortem().timeline();
    }

    private Milestones milestones() {
        return reading.postmortem().incident().milestones();
    }

    private String part(String template, Object page) {
        return templates.render(template, Map.of("page", page, "words", new Labels(reading.audience().words())));
    }
}
