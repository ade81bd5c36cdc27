package org.debrief.timeline.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a message of Slack says, with names for ids, and the addresses it names. */
final class SlackText {

    /** More addresses of one message are left out. */
    private static final int MOST_LINKS = 10;

    private static final Pattern MARKUP = Pattern.compile("<([^<>\n]{1,3000})>");

    private final Reading reading;
    private final int line;
    private final Map<String, String> links = new LinkedHashMap<>();
    private String plain = "";

    private SlackText(Reading reading, int line) {
        this.reading = reading;
        this.line = line;
    }

    /** The text of a message; where it has none, that of its attachments, else of its blocks, else the names of its files. */
    static SlackText of(JsonRecord message, Reading reading) {
        SlackText text = new SlackText(reading, message.line());
        List<JsonRecord> attachments = message.records("attachments");
        List<JsonRecord> files = message.records("files");
        Stream<String> sources = Stream.of(
                message.text("text"),
                joined(attachments.stream().map(SlackText::attachment)),
                SlackBlocks.text(message.value("blocks")),
                joined(files.stream().map(SlackText::file)));
        sources.filter(source -> source != null && !source.isBlank()).findFirst().ifPresent(source -> text.plain = text.plain(source));
        attachments.forEach(attachment -> text.link(attachment.first("title_link", "from_url"), attachment.first("title", "fallback")));
        files.forEach(file -> text.link(file.first("permalink", "url_private"), file(file)));
        return text;
    }

    private static String attachment(JsonRecord attachment) {
        String said = joined(Stream.of(attachment.text("pretext"), attachment.text("title"), attachment.text("text")));
        String fallback = said == null ? attachment.text("fallback") : said;
        return fallback == null ? SlackBlocks.text(attachment.value("blocks")) : fallback;
    }

    private static String file(JsonRecord file) {
        return file.first("name", "title");
    }

    private static String joined(Stream<String> parts) {
        String joined = parts.filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
        return joined.isEmpty() ? null : joined;
    }

    boolean isEmpty() {
        return plain.isBlank();
    }

    /** The text without markup. */
    String plain() {
        return plain;
    }

    /** The event with the addresses the message names. */
    ReadEvent linked(ReadEvent event) {
        ReadEvent linked = event;
        for (Map.Entry<String, String> link : links.entrySet()) {
            linked = linked.linked(link.getKey(), link.getValue());
        }
        return linked;
    }

    private void link(String address, String title) {
        if (address != null && links.size() < MOST_LINKS) {
            links.putIfAbsent(unescaped(address), title);
        }
    }

    private String plain(String markup) {
        return unescaped(MARKUP.matcher(markup).replaceAll(found -> Matcher.quoteReplacement(meant(found.group(1)))));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private String meant(String markup) {
        int bar = markup.indexOf('|');
        String target = bar < 0 ? markup : markup.substring(0, bar);
        String label = bar < 0 || bar == markup.length() - 1 ? null : markup.substring(bar + 1);
        switch (markup.charAt(0)) {
            case '@':
                return "@" + (label == null ? reading.name(target.substring(1), line) : label);
            case '#':
                return "#" + (label == null ? target.substring(1) : label);
            case '!':
                return called(target.substring(1), label);
            default:
                return address(target, label, markup);
        }
    }

    /** Everybody here, a group, or a date in words. */
    private static String called(String name, String label) {
        return label == null || name.equals(label) ? "@" + name.substring(name.indexOf('^') + 1) : label;
    }

    private String address(String target, String label, String markup) {
        if (target.startsWith("mailto:") || target.startsWith("tel:")) {
            return label == null ? target.substring(target.indexOf(':') + 1) : label;
        }
        if (!target.matches("https?://.*")) {
            return "<" + markup + ">";
        }
        if (label != null) {
            link(target, unescaped(label));
        }
        return label == null ? target : label;
    }
}
