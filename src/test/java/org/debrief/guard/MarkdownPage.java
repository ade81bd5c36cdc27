package org.debrief.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of documentation: where it is and its Markdown. */
record MarkdownPage(Path file, String text) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```[^\\n]*\\n(.*?)^```");
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+?) *$");

    static MarkdownPage read(Path file) throws IOException {
        return new MarkdownPage(file, Files.readString(file));
    }

    /** The targets of links and images, as written. */
    List<String> links() {
        return LINK.matcher(prose().replaceAll("`[^`]*`", "")).results().map(link -> link.group(1) == null ? link.group(2) : link.group(1)).toList();
    }

    /** The file of a link to somewhere in this project. */
    Path target(String link) {
        String path = link.replaceFirst("#.*", "");
        return path.isEmpty() ? file : file.resolveSibling(path).normalize();
    }

    /** What is written as code: inline, and line by line in blocks. */
    List<String> code() {
        Stream<String> lines = FENCE.matcher(text).results().flatMap(block -> block.group(1).lines());
        Stream<String> spans = SPAN.matcher(prose()).results().map(span -> span.group(1).replaceAll("\\s+", " "));
        return Stream.concat(lines, spans).map(String::strip).filter(code -> !code.isEmpty()).toList();
    }

    /** What a link can name after #: the headings, the way GitHub writes them. */
    Set<String> anchors() {
        return HEADING.matcher(prose()).results().map(heading -> heading.group(1)).map(MarkdownPage::anchor).collect(Collectors.toSet());
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-');
    }

    private String prose() {
        return FENCE.matcher(text).replaceAll("");
    }
}
