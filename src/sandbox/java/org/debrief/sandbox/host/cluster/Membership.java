package org.debrief.sandbox.host.cluster;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Which node this process is, and for how long the others believe that it lives after its last sign.
 *
 * @param life tells this run of the node from its earlier ones
 * @param lease after it, a silent node counts as dead and its locks are free
 * @param clock the machine's; never the shifted one of the product
 */
public record Membership(String id, String life, Duration lease, Clock clock) {
    /** What is used unless another lease is given. */
    public static final Duration USUAL_LEASE = Duration.ofSeconds(10);

    public Membership {
        if (id.isEmpty() || id.length() > 60) {
            throw new IllegalArgumentException("A node's id has 1 to 60 characters: " + id);
        }
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("A node's lease is longer than nothing: " + lease);
        }
    }

    /** A new life of a node. */
    public static Membership of(String id, Duration lease) {
        return new Membership(id, UUID.randomUUID().toString(), lease, Clock.systemUTC());
    }

    long now() {
        return clock.millis();
    }

    /** Nodes whose last sign is older are dead. */
    long oldestSign() {
        return now() - lease.toMillis();
    }
}
