package org.debrief.timeline.parse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of a text in Atlassian's document format, or of one that is plain. */
final class AtlassianDocument {

    private static final Set<String> BLOCKS = Set.of(
            "paragraph", "heading", "listItem", "codeBlock", "blockquote", "rule", "tableRow", "panel", "taskItem", "decisionItem");

    private final StringBuilder words = new StringBuilder();

    private AtlassianDocument() {}

    /** The words of a body, {@code null} when it has none. */
    static String text(Object body) {
        if (!(body instanceof Map<?, ?> document)) {
            return body instanceof String plain && !plain.isBlank() ? plain.strip() : null;
        }
        AtlassianDocument text = new AtlassianDocument();
        text.node(document);
        String all = text.words.toString().strip();
        return all.isEmpty() ? null : all;
    }

    private void node(Map<?, ?> node) {
        String type = Objects.toString(node.get("type"));
        leaf(type, node, node.get("attrs") instanceof Map<?, ?> attributes ? attributes : Map.of());
        if (node.get("content") instanceof List<?> content) {
            content.stream().filter(Map.class::isInstance).forEach(inner -> node((Map<?, ?>) inner));
        }
        if (BLOCKS.contains(type) && !endsWith('\n')) {
            words.append('\n');
        }
    }

    private void leaf(String type, Map<?, ?> node, Map<?, ?> attributes) {
        switch (type) {
            case "text" -> append(node.get("text"));
            case "hardBreak" -> words.append('\n');
            case "mention", "status", "placeholder" -> append(attributes.get("text"));
            case "emoji" -> append(attributes.get("text") == null ? attributes.get("shortName") : attributes.get("text"));
            case "inlineCard", "blockCard", "embedCard" -> append(attributes.get("url"));
            case "listItem", "taskItem" -> words.append("- ");
            case "tableCell", "tableHeader" -> words.append(words.length() == 0 || endsWith('\n') ? "" : " | ");
            default -> { }
        }
    }

    private void append(Object text) {
        words.append(text instanceof String string ? string : "");
    }

    private boolean endsWith(char character) {
        return words.length() > 0 && words.charAt(words.length() - 1) == character;
    }
}
