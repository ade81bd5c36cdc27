/**
 * The search language of content: reading a query, and finding what it asks for among what the reader may see. Start with
 * {@link org.debrief.sandbox.confluence.cql.Cql}.
 *
 * <p>See {@code docs/sandbox-confluence.md}.
 */
package org.debrief.sandbox.confluence.cql;
