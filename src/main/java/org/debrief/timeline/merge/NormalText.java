package org.debrief.timeline.merge;

import java.text.Normalizer;

/** A text as it is compared: in lower case, composed, with one blank for any run of blanks and line breaks. */
final class NormalText {

    private static final char FIRST_COMBINING = '\u0300';

    private NormalText() {}

    static String of(String text) {
        String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder normal = new StringBuilder(composed.length());
        boolean blank = false;
        for (int i = 0; i < composed.length(); i++) {
            char character = composed.charAt(i);
            if (Character.isWhitespace(character) || character == '\u00a0') {
                blank = normal.length() > 0;
                continue;
            }
            if (blank) {
                normal.append(' ');
                blank = false;
            }
            normal.append(Character.toLowerCase(character));
        }
        return normal.toString();
    }

    /** Before the combining characters there is nothing to compose. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }
}
