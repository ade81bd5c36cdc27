/**
 * The parts that types, fields, options and link types of the site play for us, whatever an administrator calls them.
 *
 * <p>Start from {@link org.debrief.jira.role.Roster}; see {@code docs/set-up.md}.
 */
package org.debrief.jira.role;
