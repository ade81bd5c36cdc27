/**
 * What a board means: which issues it shows to a reader, and who may see and change it.
 *
 * <p>Start from {@link org.debrief.sandbox.jira.board.BoardIssues}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.board;
