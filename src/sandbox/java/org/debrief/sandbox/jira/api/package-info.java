/**
 * Jira's Java API over the small Jira's model: what a plugin imports from the product, with the product's checks and
 * refusals.
 *
 * <p>{@link org.debrief.sandbox.jira.api.JiraServices} lists it. Pages use the same objects, so that a form refuses what
 * a plugin is refused. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.api;
