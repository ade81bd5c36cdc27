/**
 * The small Jira's query language: text to tree, tree to SQL.
 *
 * <p>{@link org.debrief.sandbox.jira.jql.Jql} reads text and knows the syntax only;
 * {@link org.debrief.sandbox.jira.jql.Search} knows the fields, says what is wrong with a query, and finds the issues
 * its reader may browse. A search that nobody checked skips what it does not know, as in the product. Plug-ins add
 * functions through {@link org.debrief.sandbox.jira.jql.JqlFunctions}. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.jql;
