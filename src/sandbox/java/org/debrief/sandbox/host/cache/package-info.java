/**
 * The caches of plugins, with what nodes tell each other about them.
 *
 * <p>Start from {@link org.debrief.sandbox.host.cache.NodeCaches}; see {@code docs/sandbox-cluster.md}.
 */
package org.debrief.sandbox.host.cache;
