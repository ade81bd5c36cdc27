package org.debrief.app.timeline;

import java.util.Set;
import org.debrief.timeline.Source;

/**
 * Some of the events of a file.
 *
 * @param lines those that begin on these lines, from 1
 * @param hashes those with these hashes, for files that have everything on one line
 */
public record Choice(Set<Integer> lines, Set<String> hashes) {

    /** No event. */
    public static final Choice NONE = new Choice(Set.of(), Set.of());

    public Choice {
        lines = Set.copyOf(lines);
        hashes = Set.copyOf(hashes);
    }

    /** Whether an event is among them, by where it was read. */
    boolean has(Source source) {
        return hashes.contains(source.hash()) || source.line() != null && lines.contains(source.line());
    }

    boolean isEmpty() {
        return lines.isEmpty() && hashes.isEmpty();
    }
}
