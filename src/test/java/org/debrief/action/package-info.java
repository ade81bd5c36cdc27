/**
 * Tests of actions and their audit; start from {@link org.debrief.action.AuditTest}.
 */
package org.debrief.action;
