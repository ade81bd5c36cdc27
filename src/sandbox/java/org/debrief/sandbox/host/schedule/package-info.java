/**
 * The scheduler: jobs of this node in memory, jobs of the cluster as rows that one node claims for each due time.
 *
 * <p>Start from {@link org.debrief.sandbox.host.schedule.Scheduler}; see {@code docs/sandbox-cluster.md}.
 */
package org.debrief.sandbox.host.schedule;
