package org.debrief.timeline.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.debrief.timeline.EventKind;

/** Words of Opsgenie and of the alerts of Jira Service Management, which took its forms over. */
final class OpsgenieStory {

    private static final List<Map.Entry<String, EventKind>> KINDS = List.of(
            Map.entry("create", EventKind.ALERT),
            Map.entry("acknowledge", EventKind.ACTION),
            Map.entry("snooze", EventKind.ACTION),
            Map.entry("close", EventKind.RECOVERY),
            Map.entry("resolve", EventKind.RECOVERY),
            Map.entry("updatepriority", EventKind.DECISION),
            Map.entry("update", EventKind.OBSERVATION),
            Map.entry("unacknowledge", EventKind.OBSERVATION),
            Map.entry("delete", EventKind.OBSERVATION),
            Map.entry("addtags", EventKind.OBSERVATION),
            Map.entry("removetags", EventKind.OBSERVATION),
            Map.entry("adddetails", EventKind.OBSERVATION),
            Map.entry("removedetails", EventKind.OBSERVATION));

    private OpsgenieStory() {}

    /** What an action such as {@code AddNote} is on a timeline; one of a name of its own is an action. */
    static EventKind kind(String action) {
        String plain = action.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (plain.matches("(?:addnote|note|escalate|assign|takeownership|addrecipient|addteam|addresponder|notify|removerecipient).*")) {
            return EventKind.COMMUNICATION;
        }
        return KINDS.stream().filter(kind -> plain.startsWith(kind.getKey())).map(Map.Entry::getValue).findFirst().orElse(EventKind.ACTION);
    }

    /** An alert by its message and priority. */
    static String title(JsonRecord alert) {
        String message = Phrase.shortened(alert.first("message", "alias", "alertId", "id"), 300);
        return Phrase.of(" ", message, Phrase.around("(", alert.text("priority"), ")"));
    }
}
