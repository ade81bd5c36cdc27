/**
 * How our tables came to be, one task for each version of them.
 *
 * <p>Start from {@link org.debrief.store.upgrade.ThirdTables}; see {@code docs/data-and-privacy.md}.
 */
package org.debrief.store.upgrade;
