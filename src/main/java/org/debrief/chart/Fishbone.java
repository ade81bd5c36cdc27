package org.debrief.chart;

import java.util.List;
import java.util.Objects;

/** What a fishbone shows: an effect, and its causes by category. */
public record Fishbone(String effect, List<Bone> bones) {

    public Fishbone {
        Objects.requireNonNull(effect, "effect");
        bones = List.copyOf(bones);
    }

    /** A category and its causes. */
    public record Bone(String name, List<Cause> causes) {

        public Bone {
            Objects.requireNonNull(name, "name");
            causes = List.copyOf(causes);
        }
    }

    /**
     * A cause, and what made it possible.
     *
     * @param root whether nobody asked further from it
     */
    public record Cause(String text, boolean root, List<Cause> causes) {

        public Cause {
            Objects.requireNonNull(text, "text");
            causes = List.copyOf(causes);
        }

        /** How many levels it has, itself included. */
        int depth() {
            return 1 + causes.stream().mapToInt(Cause::depth).max().orElse(0);
        }
    }
}
