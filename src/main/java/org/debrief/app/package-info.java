/**
 * What the plugin does: one class per verb in a package per noun, and the ports they need.
 *
 * <p>Every verb asks for permission first and fails with {@link org.debrief.app.NotFound},
 * {@link org.debrief.app.NotAllowed}, {@link org.debrief.app.InvalidInput} or {@link org.debrief.app.Conflict}.
 * Start from {@link org.debrief.app.incident.ReadIncidents}; who may do what is in {@code docs/data-and-privacy.md}.
 */
package org.debrief.app;
