package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.debrief.timeline.EventKind;

/** Annotations of Grafana's dashboards: notes, changes, and the states of its alerts; one that lasts gives its beginning and its end. */
final class GrafanaAnnotations implements JsonFormat {

    private static final Set<String> CHANGES = Set.of(
            "deploy", "deployment", "deployments", "deployed", "release", "rollout", "rollback", "change", "config", "migration", "scaling", "feature-flag");

    @Override
    public String format() {
        return "grafana-annotations";
    }

    @Override
    public Set<String> listedUnder() {
        return Set.of("annotations");
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return record.value("time") instanceof Long millis
                && millis > 99_999_999_999L
                && (record.has("text") || record.has("newState"))
                && (record.has("timeEnd") || record.has("panelId") || record.has("dashboardUID") || record.value("tags") instanceof List);
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        Instant begin = reading.at(Stamps.of(record.value("time")), record.line(), record.text("time"));
        Stamp end = Stamps.of(record.value("timeEnd"));
        Instant ended = end == null ? null : reading.at(end, record.line(), record.text("timeEnd"));
        if (text(record).isEmpty()) {
            reading.skip(record.line(), WarningCode.NOISE, record.text("id"));
        } else if (ended == null || ended.equals(begin)) {
            pass(record, reading, begin, "", "");
        } else {
            pass(record, reading, begin, " (start)", ":start");
            pass(record, reading, ended, " (end)", ":end");
        }
    }

    private static void pass(JsonRecord record, Reading reading, Instant at, String part, String suffix) {
        if (at == null) {
            return;
        }
        String id = record.text("id");
        ReadEvent event = ReadEvent.of(at, kind(record), text(record) + part, record.line());
        reading.event(id == null ? event : event.identified("grafana-annotation:" + id + suffix));
    }

    private static EventKind kind(JsonRecord record) {
        String state = record.text("newState");
        if (state != null) {
            return ofState(state.toLowerCase(Locale.ROOT));
        }
        boolean change = record.value("tags") instanceof List<?> tags
                && tags.stream().anyMatch(tag -> tag instanceof String name && CHANGES.contains(name.toLowerCase(Locale.ROOT)));
        return change ? EventKind.CHANGE : EventKind.OBSERVATION;
    }

    /** Grafana appends a reason to some states, such as {@code Normal (MissingSeries)}. */
    private static EventKind ofState(String state) {
        if (state.startsWith("alerting")) {
            return EventKind.ALERT;
        }
        return state.startsWith("ok") || state.startsWith("normal") ? EventKind.RECOVERY : EventKind.OBSERVATION;
    }

    private static String text(JsonRecord record) {
        String words = record.first("text", "alertName", "title");
        String state = record.text("newState");
        String former = record.text("prevState");
        String plain = words == null ? "" : PlainText.ofHtml(words);
        return state == null ? plain : (plain + " (" + (former == null ? "" : former + " → ") + state + ")").strip();
    }
}
