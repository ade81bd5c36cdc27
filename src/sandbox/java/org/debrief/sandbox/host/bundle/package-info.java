/**
 * One Apache Felix: what it exports to bundles, the plugin as a bundle, and host services that differ from bundle to
 * bundle.
 *
 * <p>Start from {@link org.debrief.sandbox.host.bundle.Framework}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.bundle;
