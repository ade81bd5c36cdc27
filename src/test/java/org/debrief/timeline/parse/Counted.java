package org.debrief.timeline.parse;

/** Counts what is found and forgets it; from time to time it looks at how much memory is in use. */
final class Counted implements Findings {

    private static final int OFTEN = 200_000;

    int events;
    int warnings;
    int skipped;
    private long least = Long.MAX_VALUE;
    private long most;

    @Override
    public void event(ReadEvent event) {
        if (++events % OFTEN == 0) {
            System.gc();
            long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            least = Math.min(least, used);
            most = Math.max(most, used);
        }
    }

    @Override
    public void warning(ParseWarning warning) {
        warnings++;
    }

    @Override
    public void skipped(ParseWarning reason) {
        skipped++;
    }

    @Override
    public void question(Question question, int line, String sample) {}

    /** By how many bytes the memory in use grew between looks. */
    long growth() {
        return most - least;
    }
}
