package org.debrief.app.timeline;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.debrief.timeline.merge.Candidate;

/**
 * The earliest of any number of candidates; the others are only counted. Those that are not wanted take up room as the others do, so that
 * leaving some out never lets others in that nobody saw.
 */
final class Earliest {

    private static final Comparator<Candidate> LATEST_FIRST =
            Comparator.comparing((Candidate candidate) -> candidate.event().at()).reversed();

    private final PriorityQueue<Candidate> held = new PriorityQueue<>(LATEST_FIRST);
    private final Set<Candidate> unwanted = Collections.newSetFromMap(new IdentityHashMap<>());
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
        add(candidate, true);
    }

    void add(Candidate candidate, boolean wanted) {
        held.add(candidate);
        if (!wanted) {
            unwanted.add(candidate);
        }
        characters += length(candidate);
        while (held.size() > most || held.size() > 1 && characters > mostCharacters) {
            Candidate latest = held.remove();
            unwanted.remove(latest);
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

    /** Takes those that another collection holds, and counts those that it left out. */
    void takeAll(Earliest other) {
        other.held.forEach(candidate -> {
            if (takes(candidate.event().at())) {
                add(candidate, !other.unwanted.contains(candidate));
            }
        });
        left += other.left;
        firstLeft = other.firstLeft.isBefore(firstLeft) ? other.firstLeft : firstLeft;
    }

    /** Those that are wanted. */
    List<Candidate> list() {
        return held.stream().filter(candidate -> !unwanted.contains(candidate)).toList();
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
