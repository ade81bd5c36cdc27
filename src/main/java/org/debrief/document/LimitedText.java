package org.debrief.document;

import java.io.Writer;
import org.debrief.app.InvalidInput;

/** A text in the making that refuses to grow past a length. */
final class LimitedText extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final int longest;

    LimitedText(int longest) {
        this.longest = longest;
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidInput when the text becomes too long
     */
    @Override
    public void write(char[] characters, int start, int length) {
        if (text.length() + length > longest) {
            throw InvalidInput.at(null, "debrief.error.answer.long");
        }
        text.append(characters, start, length);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
