package org.debrief.timeline.parse;

import java.util.stream.Stream;

/** Alerts of Grafana's webhook since version 8, and single ones of them. */
final class GrafanaAlerts implements JsonFormat {

    @Override
    public String format() {
        return "grafana-alerts";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return isNotification(record) || isAlert(record);
    }

    /** Whether fields are there that Alertmanager does not have. */
    static boolean isMarked(JsonRecord record) {
        return Stream.of("orgId", "title", "dashboardURL", "panelURL", "silenceURL", "valueString").anyMatch(record::has)
                || "1".equals(record.text("version"));
    }

    private static boolean isNotification(JsonRecord record) {
        return record.has("alerts") && isMarked(record) && record.records("alerts").stream().anyMatch(FiringAlert::isIn);
    }

    private static boolean isAlert(JsonRecord record) {
        return record.has("startsAt") && record.record("labels").isPresent() && isMarked(record);
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        if (!isNotification(record)) {
            new FiringAlert(format(), record, reading).tell();
            return;
        }
        record.records("alerts").stream().filter(FiringAlert::isIn).forEach(alert -> new FiringAlert(format(), alert, reading).tell());
        AlertmanagerAlerts.warnOfTruncation(record, reading);
    }
}
