package org.debrief.app.timeline;

import java.io.IOException;
import java.util.List;
import org.debrief.timeline.parse.Answers;
import org.debrief.timeline.parse.EvidenceFile;
import org.debrief.timeline.parse.Findings;
import org.debrief.timeline.parse.Lines;
import org.debrief.timeline.parse.ParseWarning;
import org.debrief.timeline.parse.Question;
import org.debrief.timeline.parse.ReadEvent;
import org.debrief.timeline.parse.Reading;
import org.debrief.timeline.secret.Secrets;

/** Reads the lines of a file once more, for those that were chosen as excerpts. */
final class RawLines {

    private RawLines() {}

    static void into(List<Excerpt> excerpts, EvidenceFile file) throws IOException {
        int last = excerpts.stream().mapToInt(excerpt -> excerpt.choice().to()).max().orElse(0);
        boolean insideKey = false;
        try (Lines lines = Lines.of(file, new Reading(Answers.NONE, new Said()))) {
            for (String line = lines.next(); line != null && lines.number() <= last; line = lines.next()) {
                boolean after = Secrets.isInsideKey(line, insideKey);
                for (Excerpt excerpt : excerpts) {
                    excerpt.line(lines.number(), line, insideKey && after);
                }
                insideKey = after;
            }
        }
    }

    /** What is odd about the lines was said when they were parsed. */
    private static final class Said implements Findings {

        @Override
        public void event(ReadEvent event) {
            throw new IllegalStateException("Lines give no events");
        }

        @Override
        public void warning(ParseWarning warning) {
            // Said before.
        }

        @Override
        public void skipped(ParseWarning reason) {
            // Said before.
        }

        @Override
        public void question(Question question, int line, String sample) {
            throw new IllegalStateException("Lines ask no questions");
        }
    }
}
