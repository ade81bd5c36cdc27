/**
 * Creating and reading incidents.
 *
 * <p>Start from {@link org.debrief.app.incident.ReadIncidents}; see {@code docs/rest.md}.
 */
package org.debrief.app.incident;
