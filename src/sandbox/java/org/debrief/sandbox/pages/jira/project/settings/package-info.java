/**
 * The settings of a project, one class for each page of their menu.
 *
 * <p>Start from {@link org.debrief.sandbox.pages.jira.project.settings.ProjectSettingsPage}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.pages.jira.project.settings;
