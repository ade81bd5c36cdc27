package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.timeline.EventKind;

/** One alert of Alertmanager, Prometheus or Grafana: that it fires, and that it is resolved. */
final class FiringAlert {

    private static final int LONGEST_SUMMARY = 500;

    private final String source;
    private final JsonRecord alert;
    private final Telling telling;

    FiringAlert(String source, JsonRecord alert, Reading reading) {
        this.source = source;
        this.alert = alert;
        telling = new Telling(alert, reading);
    }

    /** Whether a record has what every alert has: labels, and a state or a beginning. */
    static boolean isIn(JsonRecord record) {
        return record.record("labels").isPresent() && (record.has("status") || record.has("state") || record.has("startsAt"));
    }

    /** Passes its events on. */
    void tell() {
        if ("resolved".equals(state())) {
            telling.at(at -> event(at, "firing"), "startsAt", "activeAt");
            telling.orOnReceipt(at -> event(at, "resolved"), "endsAt");
        } else {
            telling.orOnReceipt(at -> event(at, state()), "startsAt", "activeAt");
        }
    }

    private String state() {
        String state = alert.first("status.state", "status", "state");
        String outer = state == null ? alert.outerText("status") : state;
        return outer == null ? "firing" : outer;
    }

    private ReadEvent event(Instant at, String state) {
        String values = alert.text("valueString");
        ReadEvent event = ReadEvent.of(at, kind(state), PlainText.of(text(state)), alert.line())
                .identified(identity(at, state))
                .linked(alert.text("generatorURL"), "source")
                .linked(alert.text("dashboardURL"), "dashboard")
                .linked(alert.text("panelURL"), "panel")
                .linked(alert.text("imageURL"), "image")
                .linked(alert.text("annotations.runbook_url"), "runbook");
        return values == null ? event : event.quoting(PlainText.of(values), "values");
    }

    private static EventKind kind(String state) {
        return "resolved".equals(state) ? EventKind.RECOVERY : "pending".equals(state) ? EventKind.OBSERVATION : EventKind.ALERT;
    }

    private String text(String state) {
        String name = alert.first("labels.alertname", "labels.rulename");
        String summary = alert.first("annotations.summary", "annotations.message", "annotations.description", "annotations.title");
        String shared = summary == null ? alert.outerText("commonAnnotations.summary") : summary;
        String labels = Stream.of("severity", "service", "instance", "environment").map(this::label).filter(label -> label != null)
                .collect(Collectors.joining(", "));
        return Phrase.of(": ", Phrase.of(" ", name, state), Phrase.shortened(shared, LONGEST_SUMMARY)) + Phrase.around(" (", labels, ")");
    }

    private String label(String name) {
        String value = alert.text("labels." + name);
        return value == null ? null : name + " " + Phrase.shortened(value, 100);
    }

    private String identity(Instant at, String state) {
        Object start = Stamps.of(alert.first("startsAt", "activeAt")) instanceof Stamp.Exact exact ? exact.instant() : at;
        String phase = "resolved".equals(state) || "pending".equals(state) ? state : "firing";
        return source + ":" + fingerprint() + ":" + start + ":" + phase;
    }

    /** Older versions send none; the labels are what it is made of. */
    private String fingerprint() {
        String fingerprint = alert.text("fingerprint");
        if (fingerprint == null && alert.value("labels") instanceof Map<?, ?> labels) {
            return new TreeMap<>(labels).toString();
        }
        return fingerprint;
    }
}
