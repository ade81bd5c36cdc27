/**
 * The pages by which administrators arrange the small Jira: custom fields, screens and their schemes, issue types and their schemes, users and groups.
 *
 * <p>Start from {@link org.debrief.sandbox.pages.jira.admin.AdminPages}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.pages.jira.admin;
