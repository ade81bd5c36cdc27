package org.debrief.app.timeline;

import org.debrief.timeline.Evidence;

/**
 * An excerpt that belongs to a saved event.
 *
 * @param field the path of what named the event, for saying that there is none
 */
record Addition(String event, Evidence excerpt, String field) {}
