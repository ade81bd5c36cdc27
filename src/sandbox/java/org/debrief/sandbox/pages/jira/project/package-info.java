/**
 * The pages of a project: its sidebar with what plugins add, its issues, and its settings for those who administer it.
 *
 * <p>Start from {@link org.debrief.sandbox.pages.jira.project.ProjectPages}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.pages.jira.project;
