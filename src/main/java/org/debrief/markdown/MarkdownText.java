package org.debrief.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Markdown text in the making; the only place that writes people's words, so that none of them becomes structure.
 *
 * <p>Marks that mean something anywhere are escaped everywhere; marks that mean something at the start of a line, there.
 */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]|~$";
    private static final Pattern RUN = Pattern.compile("`+");
    private static final int SHORTEST_FENCE = 3;
    private static final Pattern OPENING = Pattern.compile("^(?:[#+=>-]|\\d{1,9}(?=[.)]))");

    private final StringBuilder text = new StringBuilder();

    MarkdownText heading(int level, String words) {
        text.append("#".repeat(level)).append(' ').append(line(words)).append("\n\n");
        return this;
    }

    /** People's words as paragraphs; line breaks are kept. */
    MarkdownText prose(String words) {
        String[] paragraphs = normalised(words).strip().split("\n\\s*\n");
        for (String paragraph : paragraphs) {
            text.append(lines(paragraph)).append("\n\n");
        }
        return this;
    }

    /** An item of a list, at a depth from 0; further lines of the words are indented with it. */
    MarkdownText item(int depth, String markdown) {
        String indent = "  ".repeat(depth);
        text.append(indent).append("- ").append(markdown.replace("\n", "\n" + indent + "  ")).append('\n');
        return this;
    }

    /** Lines that keep their form, whatever marks they hold. */
    MarkdownText block(String lines) {
        int longest = RUN.matcher(lines).results().mapToInt(run -> run.end() - run.start()).max().orElse(0);
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longest + 1));
        text.append(fence).append("text\n").append(lines).append(fence).append("\n\n");
        return this;
    }

    MarkdownText blank() {
        text.append('\n');
        return this;
    }

    /** A table of finished cells; {@code null} cells are empty. */
    MarkdownText table(List<String> head, List<List<String>> rows) {
        row(head);
        text.append("|").append(" --- |".repeat(head.size())).append('\n');
        rows.forEach(this::row);
        return blank();
    }

    private void row(List<String> cells) {
        text.append(cells.stream().map(cell -> cell == null ? "" : cell).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** People's words in one line. */
    static String line(String words) {
        return escaped(normalised(words).strip().replaceAll("\\s*\n\\s*", " "));
    }

    /** People's words in one cell of a table; line breaks become {@code <br>}. */
    static String cell(String words) {
        return words == null ? null : normalised(words).strip().lines().map(MarkdownText::escaped).collect(Collectors.joining("<br>"));
    }

    /** People's words in several lines, each broken where they broke it. */
    static String lines(String words) {
        return normalised(words).lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(MarkdownText::escaped)
                .collect(Collectors.joining("\\\n"));
    }

    /** A quotation that keeps its form, as code in one line of a table or list. */
    static String code(String words) {
        return normalised(words).strip().lines()
                .map(part -> "<code>" + escaped(part) + "</code>")
                .collect(Collectors.joining("<br>"));
    }

    /** A link, where the address is one that a browser opens; otherwise just words. */
    static String link(String title, String address) {
        if (!address.matches("(?i)https?://[^\\s<>\"\\\\^`{|}]+")) {
            return title.equals(address) ? escaped(address) : escaped(title) + " (" + line(address) + ")";
        }
        return "[" + line(title) + "](<" + address + ">)";
    }

    private static String normalised(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n').replace("\t", "    ");
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        Matcher opening = OPENING.matcher(words);
        int start = opening.find() ? escapeOpening(opening.group(), escaped) : 0;
        words.chars().skip(start).forEach(c -> append(escaped, (char) c));
        return escaped.toString();
    }

    private static int escapeOpening(String mark, StringBuilder escaped) {
        if (Character.isDigit(mark.charAt(0))) {
            escaped.append(mark).append('\\');
        } else {
            escaped.append('\\').append(mark);
        }
        return mark.length();
    }

    private static void append(StringBuilder escaped, char c) {
        if (c == '<') {
            escaped.append("&lt;");
        } else if (c == '&') {
            escaped.append("&amp;");
        } else if (SPECIAL.indexOf(c) >= 0) {
            escaped.append('\\').append(c);
        } else if (c >= ' ') {
            escaped.append(c);
        }
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
