package org.debrief.sandbox.confluence.storage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one macro stands in the text of a storage body: the first character of its start tag, and the one after its end tag. */
public record MacroSpan(int start, int end) {
    private static final Pattern TAG =
            Pattern.compile("<!\\[CDATA\\[.*?]]>|<!--.*?-->|<ac:(?:structured-)?macro\\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>|</ac:(?:structured-)?macro\\s*>",
            Pattern.DOTALL);

    /** The innermost macro that the position touches; the text may be broken elsewhere. */
    public static Optional<MacroSpan> at(String storage, int position) {
        return all(storage).stream().filter(span -> span.start <= position && position <= span.end)
                .min(Comparator.comparingInt(span -> span.end - span.start));
    }

    /** The text of the macro. */
    public String in(String storage) {
        return storage.substring(start, end);
    }

    private static List<MacroSpan> all(String storage) {
        List<MacroSpan> spans = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(storage);
        while (tag.find()) {
            if (tag.group().startsWith("</") && !open.isEmpty()) {
                spans.add(new MacroSpan(open.pop(), tag.end()));
            } else if (tag.group().startsWith("<ac:") && tag.group().endsWith("/>")) {
                spans.add(new MacroSpan(tag.start(), tag.end()));
            } else if (tag.group().startsWith("<ac:")) {
                open.push(tag.start());
            }
        }
        return spans;
    }
}
