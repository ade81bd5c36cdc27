/**
 * Tests of creating, reading and editing incidents, and the fakes of their ports.
 *
 * <p>Start from {@link org.debrief.app.incident.RecordsContract}, which the real storage passes too.
 */
package org.debrief.app.incident;
