package org.debrief.chart;

/** Words as the text of HTML and SVG. */
public final class Markup {

    private static final char REPLACEMENT = '\uFFFD';

    private Markup() {}

    /** Words without any markup; what no page may hold is replaced. */
    public static String escaped(String words) {
        StringBuilder markup = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(point -> append(markup, point));
        return markup.toString();
    }

    private static void append(StringBuilder markup, int point) {
        switch (point) {
            case '&' -> markup.append("&amp;");
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '"' -> markup.append("&quot;");
            case '\'' -> markup.append("&#39;");
            default -> markup.appendCodePoint(isText(point) ? point : REPLACEMENT);
        }
    }

    private static boolean isText(int point) {
        return point == '\n' || point == '\t'
                || point >= ' ' && (point < 0x7F || point > 0x9F) && !(point >= 0xD800 && point <= 0xDFFF) && (point & 0xFFFE) != 0xFFFE;
    }
}
