/**
 * Jira's Java API for what belongs to the whole site: people, projects, types, statuses, permissions, the signed-in
 * reader and their dates.
 *
 * <p>{@link org.debrief.sandbox.jira.api.site.Site} is what all objects of the API share. A class is named after the
 * interface it gives behaviour to, with <em>Api</em> before the noun; objects of the API are made anew for each question
 * and are equal by id or key. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.api.site;
