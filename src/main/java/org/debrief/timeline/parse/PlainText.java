package org.debrief.timeline.parse;

import java.util.regex.Pattern;
import org.debrief.incident.Texts;

/** Texts of evidence as people read them: without the colours of terminals and other control characters. */
final class PlainText {

    /** The most characters of a text made plain: more than are kept, so that a secret that is cut off there is known before as one. */
    static final int LONGEST = Texts.LONGEST + 8_192;

    private static final Pattern STRUCK_OVER = Pattern.compile("[^\n\b]\b");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private static final Pattern BREAKS = Pattern.compile("(?i)<(?:br|/p|/div|/li|/tr)\\b[^<>]{0,100}>");
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z!][^<>]{0,2000}>");

    private PlainText() {}

    /** A text made plain; of one that is too long, a little more than a text may have, so that whoever keeps it cuts it and says so. */
    static String of(String text) {
        String plain = (hasControls(text) ? clean(text) : text).strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
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
