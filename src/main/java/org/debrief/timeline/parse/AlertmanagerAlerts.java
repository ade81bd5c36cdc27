package org.debrief.timeline.parse;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Alerts of Prometheus: notifications of Alertmanager's webhook, lists of its API and of Prometheus, and single ones. */
final class AlertmanagerAlerts implements JsonFormat {

    @Override
    public String format() {
        return "alertmanager";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return (isNotification(record) || isAlert(record)) && !GrafanaAlerts.isMarked(record);
    }

    private static boolean isNotification(JsonRecord record) {
        return record.has("alerts")
                && Stream.of("groupKey", "groupLabels", "commonLabels", "receiver").anyMatch(record::has)
                && record.records("alerts").stream().anyMatch(FiringAlert::isIn);
    }

    private static boolean isAlert(JsonRecord record) {
        return record.record("labels").isPresent()
                && (record.has("startsAt") || record.has("activeAt"))
                && Stream.of("status", "state", "generatorURL", "fingerprint").anyMatch(record::has);
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        if (!isNotification(record)) {
            new FiringAlert(format(), record, reading).tell();
            return;
        }
        record.records("alerts").stream().filter(FiringAlert::isIn).forEach(alert -> new FiringAlert(format(), alert, reading).tell());
        warnOfTruncation(record, reading);
    }

    /** Passes on that a notification leaves alerts out. */
    static void warnOfTruncation(JsonRecord notification, Reading reading) {
        if (notification.value("truncatedAlerts") instanceof Number truncated && new BigDecimal(truncated.toString()).signum() > 0) {
            reading.warn(notification.line(), WarningCode.TRUNCATED, truncated.toString());
        }
    }
}
