/**
 * Jira's Java API for screens: screens with tabs, screen schemes by operation and issue type screen schemes, all kept in
 * the model.
 *
 * <p>As in the product a new object is only kept when it is stored, and tabs, fields and entries are kept as soon as
 * they are added to a stored one.
 *
 * <p>Start from {@link org.debrief.sandbox.jira.api.screen.ApiScreens}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.api.screen;
