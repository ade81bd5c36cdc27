package org.debrief.web.panel;

import org.debrief.timeline.TimelineEvent;
import org.debrief.web.TimelineRow;
import org.debrief.web.Viewpoint;

/**
 * An event in its place on the timeline.
 *
 * @param at as ISO-8601
 * @param kind the name of its kind, empty when not said
 * @param source where it was read, {@code null} when it was written by hand
 * @param changed whether there is more to its history than that it was added
 * @param lengthy whether its text would push the others out of sight, so only its beginning is shown at first
 */
public record EventEntry(String id, int rev, String at, String kind, String source, boolean changed, boolean lengthy, TimelineRow row) {

    /** From how many characters on a text is lengthy. */
    static final int MANY_CHARACTERS = 1_200;

    /** From how many lines on a text is lengthy. */
    static final int MANY_LINES = 16;

    static EventEntry of(TimelineEvent event, Viewpoint viewpoint) {
        return new EventEntry(
                event.id(),
                event.rev(),
                event.at().toString(),
                event.kind() == null ? TimelineFilters.NO_KIND : event.kind().name(),
                event.source() == null ? null : event.source().name(),
                event.rev() > 1,
                isLengthy(event.text()),
                TimelineRow.of(event, viewpoint));
    }

    private static boolean isLengthy(String text) {
        return text.length() >= MANY_CHARACTERS || text.lines().count() >= MANY_LINES;
    }
}
