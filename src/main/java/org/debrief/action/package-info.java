/**
 * What is done about it: action items, their due dates and what became of them.
 *
 * <p>Start from {@link org.debrief.action.Action} and {@link org.debrief.action.Audit}; see {@code docs/actions.md}.
 */
package org.debrief.action;
