package org.debrief.chart;

import java.util.List;
import java.util.Objects;

/** What a picture of the Five Whys shows: effects, and the answers below each. */
public record WhyPicture(List<Start> starts) {

    public WhyPicture {
        starts = List.copyOf(starts);
    }

    /** An effect and the answers to the first question. */
    public record Start(String effect, List<Node> nodes) {

        public Start {
            Objects.requireNonNull(effect, "effect");
            nodes = List.copyOf(nodes);
        }
    }

    /** An answer, and those that explain it. */
    public record Node(String text, List<Node> nodes) {

        public Node {
            Objects.requireNonNull(text, "text");
            nodes = List.copyOf(nodes);
        }

        /** How many levels it has, itself included. */
        int depth() {
            return 1 + nodes.stream().mapToInt(Node::depth).max().orElse(0);
        }
    }
}
