/**
 * The small Jira: {@link org.debrief.sandbox.jira.SandboxJira} puts its model, query language, Java API and REST
 * interface into the host.
 *
 * <p>See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira;
