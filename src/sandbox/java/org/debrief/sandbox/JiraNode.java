package org.debrief.sandbox;

import java.util.List;

/** A node of the small Jira. */
public interface JiraNode extends AutoCloseable {
    /** Its id, from 1 on. */
    String id();

    /** Its base address; the same after it was started again. */
    String url();

    /** The mail server it sends by, once it runs. */
    String mail();

    /** Whether it runs. */
    boolean running();

    /** Takes the plugin anew, if it runs, and answers what went wrong. */
    List<String> reload();

    /** Ends it at once: nothing is finished, given back or said to anybody. */
    void kill();

    /** Starts it, if it does not run, and does not wait for it. */
    void begin();

    /** Starts it, if it does not run, and waits until it answers. */
    void start();

    /** Stops it in order. */
    @Override
    void close();
}
