package org.debrief.chart;

import java.util.ArrayList;
import java.util.List;
import org.debrief.chart.Drawing.Shape;

/**
 * A text in lines that fit a width; linear in its length, of which no more than {@value #LONGEST} code points are shown.
 *
 * @param rightToLeft whether its first letter belongs to a script that is written so
 */
record WrappedText(TextStyle style, List<String> lines, boolean rightToLeft) {

    /** The longest text that is shown whole, in code points. */
    static final int LONGEST = 600;

    private static final int REPLACEMENT = 0xFFFD;

    /** A text in lines, none when it is blank. */
    static WrappedText of(String text, int width, TextStyle style) {
        int[] codePoints = shown(text);
        return new WrappedText(style, lines(codePoints, width, style), isRightToLeft(codePoints));
    }

    int height() {
        return lines.size() * style.lineHeight();
    }

    /** The width of the longest line, no more than was asked for. */
    int width(int most) {
        return Math.min(most, lines.stream().mapToInt(line -> TextMeasure.width(line, style)).max().orElse(0));
    }

    /** Adds its lines in boxes of a width, the first at a place. */
    void addTo(List<Shape> shapes, int x, int y, int width) {
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Drawing.Text(style, lines.get(i), x, y + i * style.lineHeight(), width, rightToLeft));
        }
    }

    /** Blanks made single, what cannot be shown replaced, and what turns the direction around left out; cut at a word where it is long. */
    private static int[] shown(String text) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        boolean blank = false;
        int lastWord = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                blank = count > 0;
                continue;
            }
            if (isTurning(codePoint)) {
                continue;
            }
            if (count >= LONGEST) {
                boolean soon = lastWord > shown.length() * 2 / 3;
                return (shown.substring(0, soon ? lastWord : shown.length()) + "\u2026").codePoints().toArray();
            }
            if (blank) {
                lastWord = shown.length();
                shown.append(' ');
                count++;
                blank = false;
            }
            shown.appendCodePoint(isShowable(codePoint) ? codePoint : REPLACEMENT);
            count++;
        }
        return shown.codePoints().toArray();
    }

    private static boolean isTurning(int codePoint) {
        return codePoint == 0x200E || codePoint == 0x200F || codePoint == 0x061C
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    private static boolean isShowable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE && (codePoint & 0xFFFE) != 0xFFFE
                && (codePoint < 0xFDD0 || codePoint > 0xFDEF);
    }

    private static boolean isRightToLeft(int[] codePoints) {
        for (int codePoint : codePoints) {
            byte direction = Character.getDirectionality(codePoint);
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(int[] text, int width, TextStyle style) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length) {
            int end = lineEnd(text, start, width, style);
            lines.add(new String(text, start, end - start).strip());
            start = end;
            while (start < text.length && text[start] == ' ') {
                start++;
            }
        }
        return lines;
    }

    /** Behind the last word that fits, or in a word that no line holds; always behind one cluster at least. */
    private static int lineEnd(int[] text, int start, int width, TextStyle style) {
        int sum = 0;
        int breakAt = -1;
        int at = start;
        while (at < text.length) {
            int next = Clusters.end(text, at);
            for (int i = at; i < next; i++) {
                sum += TextMeasure.width(text[i]);
            }
            boolean fits = TextMeasure.inPixels(sum, style) <= width;
            if (!fits && text[at] != ' ') {
                return breakAt > start ? breakAt : at > start ? at : next;
            }
            if (mayBreak(text, at, next)) {
                breakAt = next;
            }
            at = next;
        }
        return text.length;
    }

    private static boolean mayBreak(int[] text, int at, int next) {
        if (next >= text.length || Clusters.isClosing(text[next]) && text[at] != ' ') {
            return false;
        }
        return text[at] == ' '
                || text[at] == '-' && next - at == 1 && at > 0 && text[at - 1] != ' '
                || !Clusters.isOpening(text[at]) && (Clusters.isIdeographic(text[at]) || Clusters.isIdeographic(text[next]));
    }
}
