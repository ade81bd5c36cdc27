/**
 * The site's time: one clock for both products, which administrators may shift or stop, and which the plugin reads
 * without knowing of it.
 *
 * <p>Start from {@link org.debrief.sandbox.host.time.SiteClock}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.time;
