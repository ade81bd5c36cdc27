package org.debrief.sandbox.pages.jira;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.sandbox.pages.Html;

/**
 * Text as people typed it, as markup: escaped, with its line breaks and its web addresses as links.
 */
public final class PlainText {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)]");

    private PlainText() {
    }

    public static String html(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            String url = Html.text(address.group());
            html.append(lines(text.substring(from, address.start()))).append("<a href=\"").append(url)
                    .append("\" rel=\"nofollow noopener\">").append(url).append("</a>");
            from = address.end();
        }
        return html.append(lines(text.substring(from))).toString();
    }

    private static String lines(String text) {
        return Html.text(text).replaceAll("\\R", "<br>\n");
    }
}
