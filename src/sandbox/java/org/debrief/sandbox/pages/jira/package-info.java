/**
 * What people see of the small Jira: dashboard, projects with sidebar and settings, issues, forms and search, with what
 * plugins add to them.
 *
 * <p>{@link org.debrief.sandbox.pages.jira.JiraPages} is the way in. A servlet reads a request and fills a record, a
 * Velocity template beside the style sheet lays it out; forms go through the same API as plugins. Nothing here knows a
 * certain plugin. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.pages.jira;
