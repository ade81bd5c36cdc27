/**
 * Asking Jira over the application link, as the reader of a page and never as anybody else.
 *
 * <p>Start from {@link org.debrief.confluence.link.PageAnswers}; see {@code docs/confluence.md}.
 */
package org.debrief.confluence.link;
