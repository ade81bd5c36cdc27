/**
 * Functions of the query language that plug-ins bring, called as the product calls them.
 *
 * <p>Start from {@link org.debrief.sandbox.jira.api.jql.PluginFunctions}, which follows the plug-in's modules. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.api.jql;
