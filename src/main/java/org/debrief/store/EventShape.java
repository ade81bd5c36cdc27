package org.debrief.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.debrief.document.KeptPart;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Precision;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;

/** The layout of timeline events. */
final class EventShape implements PartShape<EventRow, TimelineEvent> {

    @Override
    public String prefix() {
        return "e";
    }

    @Override
    public Class<EventRow> row() {
        return EventRow.class;
    }

    @Override
    public Map<String, Object> columns(TimelineEvent event) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("HAPPENED_AT", event.at().getEpochSecond());
        columns.put("EXACTNESS", name(event.precision()));
        columns.put("KIND", name(event.kind()));
        columns.put("BODY", event.text());
        columns.put("AUTHOR", event.author());
        columns.put("EVIDENCE", ListColumn.ofEvidence(event.evidence()));
        columns.put("KEY_EVENT", onlyTrue(event.keyEvent()));
        if (event.source() != null) {
            columns.put("SOURCE_NAME", event.source().name());
            columns.put("SOURCE_LINE", event.source().line());
            columns.put("SOURCE_HASH", event.source().hash());
            columns.put("SHIFT_SECONDS", event.source().shiftSeconds());
        }
        return columns;
    }

    /** Databases of the first version have no value where the answer is no; neither do we. */
    private static Boolean onlyTrue(boolean flag) {
        return flag ? Boolean.TRUE : null;
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    @Override
    public void write(TimelineEvent event, EventRow row) {
        Source source = event.source();
        row.setHappenedAt(event.at().getEpochSecond());
        row.setExactness(name(event.precision()));
        row.setKind(name(event.kind()));
        row.setBody(event.text());
        row.setAuthor(event.author());
        row.setEvidence(ListColumn.ofEvidence(event.evidence()));
        row.setKeyEvent(onlyTrue(event.keyEvent()));
        row.setSourceName(source == null ? null : source.name());
        row.setSourceLine(source == null ? null : source.line());
        row.setSourceHash(source == null ? null : source.hash());
        row.setShiftSeconds(source == null ? null : source.shiftSeconds());
    }

    @Override
    public TimelineEvent read(EventRow row, String id) {
        return new TimelineEvent(
                id,
                row.getRev(),
                Instant.ofEpochSecond(row.getHappenedAt()),
                row.getExactness() == null ? null : Precision.valueOf(row.getExactness()),
                row.getKind() == null ? null : EventKind.valueOf(row.getKind()),
                ListColumn.orEmpty(row.getBody()),
                row.getAuthor(),
                source(row),
                ListColumn.evidence(row.getEvidence()),
                Boolean.TRUE.equals(row.getKeyEvent()));
    }

    private static Source source(EventRow row) {
        return row.getSourceName() == null
                ? null
                : new Source(row.getSourceName(), row.getSourceLine(), row.getSourceHash(), row.getShiftSeconds());
    }

    @Override
    public String text(TimelineEvent event) {
        return KeptPart.of(event);
    }

    @Override
    public TimelineEvent read(String text) {
        return KeptPart.event(text);
    }

    @Override
    public TimelineEvent as(TimelineEvent event, String id, int rev) {
        return event.as(id, rev);
    }
}
