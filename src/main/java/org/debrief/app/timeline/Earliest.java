package org.debrief.app.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.debrief.timeline.merge.Candidate;

/** The earliest of any number of candidates; the others are only counted. */
final class Earliest {

    private static final Comparator<Candidate> LATEST_FIRST =
            Comparator.comparing((Candidate candidate) -> candidate.event().at()).reversed();

    private final PriorityQueue<Candidate> held = new PriorityQueue<>(LATEST_FIRST);
    private final int most;
    private final long mostCharacters;
    private long characters;
    private int left;
    private Instant firstLeft = Instant.MAX;

    Earliest(ImportLimits limits) {
        most = limits.events();
        mostCharacters = limits.characters();
    }

    /** Whether an event of that instant would be held; if not, it is counted. */
    boolean takes(Instant at) {
        boolean takes = held.isEmpty() || held.size() < most && characters < mostCharacters || at.isBefore(held.peek().event().at());
        if (!takes) {
            leave(at);
        }
        return takes;
    }

    void add(Candidate candidate) {
        held.add(candidate);
        characters += length(candidate);
        while (held.size() > most || held.size() > 1 && characters > mostCharacters) {
            Candidate latest = held.remove();
            characters -= length(latest);
            leave(latest.event().at());
        }
    }

    private static long length(Candidate candidate) {
        return candidate.event().text().length()
                + candidate.event().evidence().stream().mapToLong(piece -> piece.value().length()).sum();
    }

    private void leave(Instant at) {
        left++;
        firstLeft = at.isBefore(firstLeft) ? at : firstLeft;
    }

    /** Counts those that another collection left out. */
    void passed(Earliest other) {
        left += other.left;
        firstLeft = other.firstLeft.isBefore(firstLeft) ? other.firstLeft : firstLeft;
    }

    List<Candidate> list() {
        return new ArrayList<>(held);
    }

    /** How many were left out. */
    int left() {
        return left;
    }

    /** The instant of the first that was left out. */
    Instant firstLeft() {
        return firstLeft;
    }
}
