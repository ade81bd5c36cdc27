/**
 * The small Jira's own mails: whom the default notification scheme tells of an issue's creation, edit, comment or
 * resolution, and what the mail says.
 *
 * <p>Start from {@link org.debrief.sandbox.jira.mail.IssueMails}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.mail;
