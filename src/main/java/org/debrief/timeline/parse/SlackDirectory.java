package org.debrief.timeline.parse;

/** Lists beside the messages of a Slack export: people, channels, integrations, canvases. They say nothing about an incident. */
final class SlackDirectory implements JsonFormat {

    @Override
    public String format() {
        return "slack-directory";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return isPerson(record) || isChannel(record) || isFile(record) || isIntegration(record);
    }

    static boolean isPerson(JsonRecord record) {
        return isId(record, "[UW]") && record.has("profile");
    }

    private static boolean isChannel(JsonRecord record) {
        return isId(record, "[CGD]") && record.has("created") && (record.has("members") || record.has("creator"));
    }

    private static boolean isFile(JsonRecord record) {
        return isId(record, "F") && (record.has("filetype") || record.has("mimetype") || record.has("url_private"));
    }

    private static boolean isIntegration(JsonRecord record) {
        return record.has("user_id", "change_type", "date") && (record.has("app_type") || record.has("service_type"));
    }

    private static boolean isId(JsonRecord record, String first) {
        return record.value("id") instanceof String id && id.length() < 20 && id.matches(first + "[A-Z0-9]{6,}");
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        if (reading.isFirst("a directory of Slack")) {
            reading.skip(record.line(), WarningCode.OTHER_KIND, ReadRecords.names(record));
        }
    }
}
