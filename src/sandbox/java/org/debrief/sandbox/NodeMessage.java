package org.debrief.sandbox;

import java.util.Optional;

/** A line by which a node's process tells something to the sandbox's. */
record NodeMessage(Kind kind, String text) {
    private static final String PREFIX = "sandbox-node:";

    /** What is told. */
    enum Kind {
        /** The node answers at the first address, and sends mail by the second. */
        READY,
        /** The node does not start, for the reason. */
        REFUSED,
        /** The plugin was taken anew, with this fault or none. */
        RELOADED,
        /** An administrator wants the node of the id dead. */
        KILL,
        /** An administrator wants the node of the id to run again. */
        START
    }

    /** The message in a line of output, if it is one. */
    static Optional<NodeMessage> in(String line) {
        String[] parts = line.split(" ", 3);
        return parts.length == 3 && parts[0].equals(PREFIX) ? Optional.of(new NodeMessage(Kind.valueOf(parts[1]), parts[2])) : Optional.empty();
    }

    @Override
    public String toString() {
        return PREFIX + " " + kind + " " + text.replace('\n', ' ').replace('\r', ' ');
    }
}
