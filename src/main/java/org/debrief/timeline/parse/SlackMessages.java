package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.timeline.EventKind;

/** Messages of Slack: of a channel and day of an export, of an answer of {@code conversations.history}, or as Slack sends them. */
final class SlackMessages implements JsonFormat {

    private static final Pattern DAY_OF_CHANNEL = Pattern.compile("(?:^|/)([^/]+)/[0-9]{4}-[0-9]{2}-[0-9]{2}\\.json$");
    private static final Set<String> TYPES = Set.of("message", "app_mention");
    private static final Set<String> NOISE = Set.of(
            "channel_join", "channel_leave", "group_join", "group_leave", "channel_archive", "channel_unarchive", "group_archive", "group_unarchive",
            "channel_posting_permissions", "channel_convert_to_private", "channel_canvas_updated", "pinned_item", "unpinned_item", "bot_add",
            "bot_remove", "bot_enable", "bot_disable", "reminder_add", "tombstone", "message_deleted", "message_replied", "ekm_access_denied",
            "assistant_app_thread");

    @Override
    public String format() {
        return "slack";
    }

    @Override
    public Set<String> listedUnder() {
        return Set.of("messages");
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return isStamp(record.value("ts"))
                && (TYPES.contains(Objects.toString(record.value("type")))
                        || record.has("text") && record.first("user", "bot_id", "username", "user.id") != null);
    }

    /** Slack's stamps are seconds with six digits after the point, as text; they name the message too. */
    private static boolean isStamp(Object value) {
        return value instanceof String text && text.length() > 8 && text.charAt(text.length() - 7) == '.' && text.matches("[0-9]{1,11}\\.[0-9]{6}");
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        String subtype = record.text("subtype");
        if ("message_changed".equals(subtype) && record.record("message").filter(this::recognises).isPresent()) {
            read(record.record("message").get(), reading);
        } else if (subtype != null && NOISE.contains(subtype) || Boolean.TRUE.equals(record.value("hidden"))) {
            reading.skip(record.line(), WarningCode.NOISE, subtype);
        } else {
            message(record, reading);
        }
    }

    private static void message(JsonRecord record, Reading reading) {
        int line = record.line();
        SlackText text = SlackText.of(record, reading);
        String ts = record.text("ts");
        Instant at = reading.at(Stamps.of(ts), line, ts);
        if (text.isEmpty()) {
            reading.skip(line, WarningCode.NOISE, ts);
        } else if (at != null) {
            String author = author(record, reading);
            String said = author == null ? text.plain() : author + ": " + text.plain();
            String identity = "slack:" + channel(record, reading) + ":" + ts;
            reading.event(text.linked(ReadEvent.of(at, EventKind.COMMUNICATION, PlainText.of(said), line).identified(identity)));
        }
    }

    private static String author(JsonRecord record, Reading reading) {
        String own = record.first(
                "username", "bot_profile.name", "user_profile.display_name", "user_profile.real_name", "user_profile.name", "user.username", "user.name");
        String id = record.first("user", "user.id", "bot_id");
        if ("USLACKBOT".equals(id)) {
            return "Slackbot";
        }
        return own != null || id == null ? own : reading.name(id, record.line());
    }

    private static String channel(JsonRecord record, Reading reading) {
        List<String> known = new ArrayList<>();
        known.add(record.first("channel", "channel.id", "channel_id"));
        known.add(record.outerText("channel"));
        Matcher day = DAY_OF_CHANNEL.matcher(reading.file());
        known.add(day.find() && !day.group(1).endsWith(".zip") ? day.group(1) : null);
        return known.stream().filter(Objects::nonNull).findFirst().orElse("-");
    }
}
