package org.debrief.app.timeline;

import org.debrief.incident.Texts;
import org.debrief.timeline.parse.ReadEvent;
import org.debrief.timeline.secret.Secrets;

/** Lines of a file that were chosen as evidence, while the file is read. */
final class Excerpt {

    private final ExcerptChoice choice;
    private final StringBuilder lines = new StringBuilder();
    private ReadEvent first;
    private boolean cut;

    Excerpt(ExcerptChoice choice) {
        this.choice = choice;
    }

    ExcerptChoice choice() {
        return choice;
    }

    /** Takes an event that begins on one of the lines; the first gives the instant. */
    boolean takes(ReadEvent read) {
        boolean takes = choice.has(read.line());
        if (takes && (first == null || read.line() < first.line())) {
            first = read;
        }
        return takes;
    }

    /** The first event of the lines, {@code null} when none has an instant. */
    ReadEvent first() {
        return first;
    }

    /** Takes a line of the file when it is one of them; inside a private key only that it was there. */
    void line(int number, String line, boolean insideKey) {
        if (!choice.has(number) || cut) {
            return;
        }
        if (lines.length() + line.length() + 1 > Texts.LONGEST) {
            cut = true;
            return;
        }
        lines.append(lines.length() == 0 ? "" : "\n").append(insideKey ? Secrets.MASK : line);
    }

    String lines() {
        return lines.toString();
    }

    boolean isLong() {
        return cut;
    }
}
