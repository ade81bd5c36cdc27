package org.debrief.timeline.parse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The layout blocks of a message of Slack, as text in Slack's own markup. */
final class SlackBlocks {

    /** Parts of these follow one another on one line. */
    private static final Set<String> RUNS = Set.of("rich_text_section", "rich_text_quote", "rich_text_preformatted");

    private SlackBlocks() {}

    /** The text of blocks, {@code null} when they have none. */
    static String text(Object blocks) {
        String text = blocks instanceof List<?> list ? list(list, "\n") : "";
        return text.isBlank() ? null : text;
    }

    private static String list(List<?> list, String between) {
        return list.stream().map(SlackBlocks::block).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }

    private static String block(Object value) {
        if (!(value instanceof Map<?, ?> block)) {
            return "";
        }
        switch (Objects.toString(block.get("type"))) {
            case "user":
                return "<@" + block.get("user_id") + ">";
            case "channel":
                return "<#" + block.get("channel_id") + ">";
            case "broadcast":
                return "<!" + block.get("range") + ">";
            case "emoji":
                return ":" + block.get("name") + ":";
            case "link":
                return "<" + block.get("url") + (block.get("text") == null ? "" : "|" + block.get("text")) + ">";
            case "text":
                return escaped(Objects.toString(block.get("text"), ""));
            default:
                return parts(block);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String parts(Map<?, ?> block) {
        String between = RUNS.contains(Objects.toString(block.get("type"))) ? "" : "\n";
        Object text = block.get("text");
        return Stream.of(
                        text instanceof String words ? words : block(text),
                        block.get("fields") instanceof List<?> fields ? list(fields, between) : "",
                        block.get("elements") instanceof List<?> elements ? list(elements, between) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
