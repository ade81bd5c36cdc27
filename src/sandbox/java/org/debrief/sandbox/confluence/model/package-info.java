/**
 * The content of the small Confluence over H2: people, spaces with their rights, pages with their versions. Start with
 * {@link org.debrief.sandbox.confluence.model.Wiki}, which asks for the reader's rights before everything it does.
 *
 * <p>See {@code docs/sandbox-confluence.md}.
 */
package org.debrief.sandbox.confluence.model;
