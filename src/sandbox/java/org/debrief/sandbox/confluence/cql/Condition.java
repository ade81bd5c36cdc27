package org.debrief.sandbox.confluence.cql;

/** What a query wants of one piece of content. */
@FunctionalInterface
interface Condition {
    boolean holds(Found found);

    default Condition and(Condition other) {
        return found -> holds(found) && other.holds(found);
    }

    default Condition or(Condition other) {
        return found -> holds(found) || other.holds(found);
    }

    default Condition not() {
        return found -> !holds(found);
    }
}
