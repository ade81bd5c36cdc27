/**
 * The small Jira's query language: text to tree, tree to SQL.
 *
 * <p>{@link org.debrief.sandbox.jira.jql.Jql} reads text and knows the syntax only;
 * {@link org.debrief.sandbox.jira.jql.Search} knows the fields, says what is wrong with a query, and finds the issues
 * its reader may browse. A search that nobody checked skips what it does not know, as in the product. Plug-ins add
 * functions through {@link org.debrief.sandbox.jira.jql.JqlFunctions}; what to offer while somebody types is
 * {@link org.debrief.sandbox.jira.jql.Completion}. A query takes a fixed number of statements, however many values it has; each statement looks at
 * every visible issue, n in all, with an index look-up for rows of its own such as labels or history. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.jql;
