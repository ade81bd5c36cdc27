/**
 * Puts the plugin together: which services come from the host ({@code *Imports}) and which object gets which
 * ({@code *Wiring}).
 *
 * <p>Start from {@link org.debrief.plugin.PluginWiring}. The wiring of a product takes part only where that product's own
 * service exists, so one jar starts in Jira and in Confluence; see {@code docs/compatibility.md}.
 */
package org.debrief.plugin;
