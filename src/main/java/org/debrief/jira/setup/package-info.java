/**
 * Makes in Jira what a project needs for incidents, one small step after another.
 *
 * <p>Start from {@link org.debrief.jira.setup.JiraFurnisher}; see {@code docs/set-up.md}.
 */
package org.debrief.jira.setup;
