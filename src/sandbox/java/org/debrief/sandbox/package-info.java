/**
 * Starts the sandbox: a small Jira and a small Confluence in one process, each with the packaged plugin in an OSGi
 * framework of its own.
 *
 * <p>Start from {@link org.debrief.sandbox.Sandbox}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox;
