package org.debrief.sandbox.confluence.cql;

import java.util.Comparator;

/** A query that was read: what must hold, and the order of what is found. */
record Query(Condition condition, Comparator<Found> order) {
}
