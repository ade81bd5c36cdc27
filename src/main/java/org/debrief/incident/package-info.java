/**
 * What happened, in the fields of one incident: severity, milestones, roles and texts.
 *
 * <p>Start from {@link org.debrief.incident.Incident}; the words are explained in {@code docs/write-up.md}.
 */
package org.debrief.incident;
