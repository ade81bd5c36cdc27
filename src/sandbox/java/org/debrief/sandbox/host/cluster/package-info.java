/**
 * Several nodes on one database: signs of life, shared locks, and news that makes the others forget what they remember.
 *
 * <p>Start from {@link org.debrief.sandbox.host.cluster.Cluster}; see {@code docs/sandbox-cluster.md}.
 */
package org.debrief.sandbox.host.cluster;
