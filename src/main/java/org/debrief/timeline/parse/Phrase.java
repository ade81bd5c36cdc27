package org.debrief.timeline.parse;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.timeline.secret.Secrets;

/** Sentences put together of parts of which some may be missing. */
final class Phrase {

    private Phrase() {}

    /** The parts that are there, {@code null} and empty ones left out. */
    static String of(String separator, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(separator));
    }

    /** A part with words before and after it, empty when there is none. */
    static String around(String before, String part, String after) {
        return part == null || part.isEmpty() ? "" : before + part + after;
    }

    /** A text on one line of at most so many characters, with an ellipsis when it was longer; {@code null} stays. */
    static String shortened(String text, int longest) {
        if (text == null) {
            return null;
        }
        String start = text.length() > 4 * longest ? text.substring(0, 4 * longest) : text;
        String line = start.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return start.length() < text.length() ? line + "…" : line;
        }
        int end = wordEnd(line, longest - 1);
        if (line.charAt(end) == ' ') {
            return line.substring(0, end).strip() + "…";
        }
        String masked = Secrets.mask(text).text();
        return masked.equals(text) ? line.substring(0, end).strip() + "…" : shortened(masked, longest);
    }

    /** After a word, for half a secret is not known as one any more; a word longer than half of the text is cut. */
    private static int wordEnd(String line, int most) {
        int blank = line.lastIndexOf(' ', most);
        if (2 * blank >= most) {
            return blank;
        }
        return Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
    }

    /** The first line of a text, {@code null} stays. */
    static String firstLine(String text) {
        return text == null ? null : shortened(text.strip().lines().findFirst().orElse(""), 200);
    }
}
