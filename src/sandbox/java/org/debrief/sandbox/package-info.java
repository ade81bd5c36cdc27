/** Starts the sandbox: a small Jira and a small Confluence in one process, each with the packaged plugin in an OSGi framework of its own. */
package org.debrief.sandbox;
