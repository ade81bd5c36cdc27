/**
 * How our tables came to be, one task for each version of them.
 *
 * <p>Start from {@link org.debrief.store.upgrade.FirstTables}; see {@code docs/data-and-privacy.md}.
 */
package org.debrief.store.upgrade;
