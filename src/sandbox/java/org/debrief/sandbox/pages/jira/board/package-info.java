/**
 * The boards of the small Jira as people see them: columns of cards that can be moved, the list of boards, and their settings.
 *
 * <p>Start from {@link org.debrief.sandbox.pages.jira.board.BoardPage}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.pages.jira.board;
