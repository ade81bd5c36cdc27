package org.debrief.app.timeline;

import org.debrief.timeline.secret.Masked;
import org.debrief.timeline.secret.Secrets;

/** Masks everything of an import that is stored or sent back, and counts. */
final class Masking {

    private int count;

    /** A text without its secrets; {@code null} stays. */
    String of(String text) {
        if (text == null) {
            return null;
        }
        Masked masked = Secrets.mask(text);
        count += masked.count();
        return masked.text();
    }

    int count() {
        return count;
    }
}
