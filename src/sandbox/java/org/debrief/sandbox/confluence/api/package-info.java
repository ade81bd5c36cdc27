/**
 * The part of Confluence's Java API that plugins see: pages as content entities, the context of one rendering, and the
 * storage format. Start with {@link org.debrief.sandbox.confluence.api.PageRendering}.
 *
 * <p>See {@code docs/sandbox-confluence.md}.
 */
package org.debrief.sandbox.confluence.api;
