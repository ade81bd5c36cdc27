package org.debrief.timeline.parse;

/** Where findings go that nobody wants. */
enum Nowhere implements Findings {
    FINDINGS;

    @Override
    public void event(ReadEvent event) {}

    @Override
    public void warning(ParseWarning warning) {}

    @Override
    public void skipped(ParseWarning reason) {}

    @Override
    public void question(Question question, int line, String sample) {}
}
