/**
 * Tests of planning and auditing actions, and the fakes of their ports.
 *
 * <p>Start from {@link org.debrief.app.action.LedgerContract}, which the real storage passes too.
 */
package org.debrief.app.action;
