package org.debrief.sandbox.host.cluster;

/** The power over the processes of nodes, which is with the process that started them. */
public interface NodeControl {
    /** Ends a node's process at once, whatever it is doing. */
    void kill(String id);

    /** Starts a node that does not run. */
    void start(String id);
}
