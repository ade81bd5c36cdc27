/**
 * Planning actions and auditing what became of them.
 *
 * <p>Start from {@link org.debrief.app.action.PlanAction} and {@link org.debrief.app.action.AuditActions}; see
 * {@code docs/actions.md}.
 */
package org.debrief.app.action;
