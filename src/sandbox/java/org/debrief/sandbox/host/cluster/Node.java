package org.debrief.sandbox.host.cluster;

import java.time.Instant;

/**
 * A node as the others know it.
 *
 * @param url where people reach it, or {@code null} while it starts
 * @param process the id of its process
 * @param alive whether its last sign is within its lease
 */
public record Node(String id, String life, String url, long process, Instant started, boolean alive) {
}
