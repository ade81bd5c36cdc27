/**
 * The storage format: strict reading of a page's XHTML with the prefixes {@code ac:} and {@code ri:}, and its rendering
 * to view. Start with {@link org.debrief.sandbox.confluence.storage.StorageParser} and
 * {@link org.debrief.sandbox.confluence.storage.StorageView}.
 *
 * <p>See {@code docs/sandbox-confluence.md}.
 */
package org.debrief.sandbox.confluence.storage;
