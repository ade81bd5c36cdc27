/**
 * Our own tables, kept by Active Objects: everything of an incident that its issue cannot hold.
 *
 * <p>Start from {@link org.debrief.store.StoredRecords}. Rows never leave this package; see {@code docs/data-and-privacy.md}.
 */
package org.debrief.store;
