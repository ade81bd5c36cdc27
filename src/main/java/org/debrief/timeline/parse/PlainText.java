package org.debrief.timeline.parse;

import java.util.regex.Pattern;
import org.debrief.incident.Texts;

/** Texts of evidence as people read them: without the colours of terminals and other control characters, and no longer than a text may be. */
final class PlainText {

    private static final Pattern STRUCK_OVER = Pattern.compile("[^\n\b]\b");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private static final Pattern BREAKS = Pattern.compile("(?i)<(?:br|/p|/div|/li|/tr)\\b[^<>]{0,100}>");
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z!][^<>]{0,2000}>");

    private PlainText() {}

    /** A text made plain; a longer one ends with an ellipsis. */
    static String of(String text) {
        String plain = hasControls(text) ? clean(text) : text;
        return (plain.length() > Texts.LONGEST ? beginning(plain) + "…" : plain).strip();
    }

    private static String beginning(String text) {
        int length = Texts.LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** The words of a piece of HTML. */
    static String ofHtml(String html) {
        String words = TAGS.matcher(BREAKS.matcher(html).replaceAll("\n")).replaceAll("");
        return of(words.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&"));
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' && character != '\n' && character != '\t' || character == 127) {
                return true;
            }
        }
        return false;
    }

    private static String clean(String text) {
        String bare = Ansi.stripped(text.replace("\r\n", "\n"));
        return CONTROLS.matcher(STRUCK_OVER.matcher(bare).replaceAll("")).replaceAll("");
    }
}
