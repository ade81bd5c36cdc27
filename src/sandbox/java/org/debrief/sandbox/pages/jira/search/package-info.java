/**
 * The search for issues: a query typed in JQL or made by choices, and its results.
 *
 * <p>Start from {@link org.debrief.sandbox.pages.jira.search.SearchPages}. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.pages.jira.search;
