package org.debrief.timeline.parse;

import java.util.regex.Pattern;
import org.debrief.incident.Texts;

/** Texts of evidence as people read them: without the colours of terminals and other control characters, and no longer than a text may be. */
final class PlainText {

    private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;?]*[ -/]*[@-~]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private static final Pattern BREAKS = Pattern.compile("(?i)<(?:br|/p|/div|/li|/tr)\\b[^<>]{0,100}>");
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z!][^<>]{0,2000}>");

    private PlainText() {}

    /** A text made plain; a longer one ends with an ellipsis. */
    static String of(String text) {
        String plain = text.chars().anyMatch(PlainText::isControl) ? clean(text) : text;
        String cut = plain.length() > Texts.LONGEST ? plain.substring(0, Texts.LONGEST - 1) + "…" : plain;
        return cut.strip();
    }

    /** The words of a piece of HTML. */
    static String ofHtml(String html) {
        String words = TAGS.matcher(BREAKS.matcher(html).replaceAll("\n")).replaceAll("");
        return of(words.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&"));
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\n' && character != '\t' || character == 127;
    }

    private static String clean(String text) {
        return CONTROLS.matcher(COLOURS.matcher(text.replace("\r\n", "\n")).replaceAll("")).replaceAll("");
    }
}
