package org.debrief.app.timeline;

import org.debrief.timeline.secret.Masked;
import org.debrief.timeline.secret.Secrets;

/** Masks everything of an import that is stored or sent back, and counts. */
final class Masking {

    private int count;

    /** A text without its secrets; {@code null} stays. */
    String of(String text) {
        return text == null ? null : counted(Secrets.mask(text));
    }

    /** A text that follows another one in its source. */
    String after(String before, String text) {
        return counted(Secrets.maskAfter(before, text));
    }

    /** What stands for a text that is a secret as a whole. */
    String hidden() {
        count++;
        return Secrets.MASK;
    }

    private String counted(Masked masked) {
        count += masked.count();
        return masked.text();
    }

    int count() {
        return count;
    }
}
