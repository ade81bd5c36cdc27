/**
 * What the small Jira knows and keeps: users, projects, types, schemes, fields, screens, issues and their history, over
 * H2.
 *
 * <p>{@link org.debrief.sandbox.jira.model.JiraModel} is the way in. A singular noun is an immutable row, a plural one
 * the table behind it. Rows whose name Jira's Java API uses as well carry the word <em>Stored</em>, so that the API can
 * be built on them without qualified names. The model checks consistency and no permissions, except where it is asked:
 * those of a reader are the callers' matter. Configuration is remembered in memory, issues are read from the database in
 * batches of a fixed number of statements. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.model;
