package org.debrief.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.chart.Markup;

/** The one writer that makes markup of people's words: everything is escaped, line breaks are kept, addresses become links. */
public final class SafeText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'`\\\\^{|}]{1,2000}", Pattern.CASE_INSENSITIVE);
    private static final String CLOSING = ".,;:!?)]*_";
    /** Half an em of letters, and the margins beside them, in pixels. */
    private static final int LETTER = 7;
    private static final int MARGIN = 16;

    private SafeText() {}

    /** Words with their line breaks and with links where they name a web address. */
    public static String prose(String words) {
        String text = words.strip().replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder html = new StringBuilder(text.length() + 64);
        Matcher address = ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            int end = withoutClosing(text, address.start(), address.end());
            html.append(broken(text.substring(done, address.start())));
            html.append(link(text.substring(address.start(), end), text.substring(address.start(), end)));
            done = end;
        }
        return html.append(broken(text.substring(done))).toString();
    }

    /** A link to a web address; any other address is shown as words beside the title. */
    public static String link(String address, String title) {
        if (!isWebAddress(address)) {
            return address.equals(title) ? escaped(title) : escaped(title) + " (" + escaped(address) + ")";
        }
        return "<a href=\"" + escaped(address) + "\" rel=\"noopener noreferrer nofollow\">" + escaped(title) + "</a>";
    }

    /** Words without any markup. */
    public static String escaped(String words) {
        return Markup.escaped(words);
    }

    /** Words on one line as an SVG picture, grey on light grey, to stand where another picture would. */
    public static String picture(String words) {
        int width = 2 * MARGIN + words.codePointCount(0, words.length()) * LETTER;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"40\" viewBox=\"0 0 " + width + " 40\">"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#f1f2f4\"/>"
                + "<text x=\"50%\" y=\"25\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"14\" fill=\"#44546f\">" + escaped(words)
                + "</text></svg>";
    }

    /** Whether a browser opens it as a page. */
    static boolean isWebAddress(String address) {
        return ADDRESS.matcher(address).matches() && !address.toLowerCase(Locale.ROOT).matches("https?://");
    }

    private static int withoutClosing(String text, int start, int end) {
        int last = end;
        while (last > start && CLOSING.indexOf(text.charAt(last - 1)) >= 0 && !closesOpened(text, start, last)) {
            last--;
        }
        return last;
    }

    private static boolean closesOpened(String text, int start, int end) {
        return text.charAt(end - 1) == ')' && text.substring(start, end).contains("(");
    }

    private static String broken(String words) {
        return escaped(words).replace("\n", "<br/>");
    }
}
