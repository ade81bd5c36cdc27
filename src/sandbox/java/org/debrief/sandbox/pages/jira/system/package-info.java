/**
 * The system pages of the small Jira's administration: clock, outgoing mail, mail queue, mail boxes.
 *
 * <p>Start from {@link org.debrief.sandbox.pages.jira.system.SystemPages}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.pages.jira.system;
