/**
 * The plugin's Spring context: the files under {@code META-INF/spring}, and Spring Scanner's indexes as its runtime
 * reads them.
 *
 * <p>Start from {@link org.debrief.sandbox.host.spring.PluginContext}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.spring;
