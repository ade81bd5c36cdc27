/**
 * The plugin's REST modules: one Jersey application per module, guarded by the security annotations and the XSRF rules
 * of the platform.
 *
 * <p>Start from {@link org.debrief.sandbox.host.rest.RestModule}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.rest;
