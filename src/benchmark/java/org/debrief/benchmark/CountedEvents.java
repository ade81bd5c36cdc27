package org.debrief.benchmark;

import org.debrief.timeline.parse.Findings;
import org.debrief.timeline.parse.ParseWarning;
import org.debrief.timeline.parse.Question;
import org.debrief.timeline.parse.ReadEvent;

/** Counts events and forgets them; anything else that is found is a fault of the benchmark. */
final class CountedEvents implements Findings {

    private int events;

    int count() {
        return events;
    }

    @Override
    public void event(ReadEvent event) {
        events++;
    }

    @Override
    public void warning(ParseWarning warning) {
        throw new IllegalStateException(warning.toString());
    }

    @Override
    public void skipped(ParseWarning reason) {
        throw new IllegalStateException(reason.toString());
    }

    @Override
    public void question(Question question, int line, String sample) {
        throw new IllegalStateException(sample);
    }
}
