/**
 * The files browsers load: a plugin's web resources with words filled into its scripts, and AUI from npm.
 *
 * <p>Start from {@link org.debrief.sandbox.host.web.PluginFiles}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.web;
