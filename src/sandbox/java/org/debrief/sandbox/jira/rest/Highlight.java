package org.debrief.sandbox.jira.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, made bold in a label wherever a word begins with it; the label becomes markup.
 */
record Highlight(String typed) {
    String markup(String label) {
        if (typed.isBlank()) {
            return escaped(label);
        }
        Matcher begins = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(typed), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(label);
        StringBuilder markup = new StringBuilder();
        int done = 0;
        while (begins.find()) {
            markup.append(escaped(label.substring(done, begins.start()))).append("<b>").append(escaped(begins.group())).append("</b>");
            done = begins.end();
        }
        return markup.append(escaped(label.substring(done))).toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
