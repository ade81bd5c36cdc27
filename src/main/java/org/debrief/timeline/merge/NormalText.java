package org.debrief.timeline.merge;

import java.text.Normalizer;

/** A text as it is compared: in lower case, composed, with one blank for any run of blanks and line breaks. */
final class NormalText {

    private NormalText() {}

    static String of(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
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
}
