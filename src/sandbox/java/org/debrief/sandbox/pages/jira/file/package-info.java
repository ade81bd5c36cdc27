/**
 * The addresses of files at issues: their content, and small pictures of those that are pictures.
 *
 * <p>Start at {@link org.debrief.sandbox.pages.jira.file.FilePages}. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.pages.jira.file;
