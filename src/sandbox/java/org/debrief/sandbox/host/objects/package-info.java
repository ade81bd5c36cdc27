/**
 * Active Objects: Atlassian's own engine over the product's database, with the plugin's tables, transactions that join,
 * and upgrade tasks.
 *
 * <p>Start from {@link org.debrief.sandbox.host.objects.PluginObjects}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.objects;
