/**
 * The part of Confluence's REST API that ordinary clients use, in the product's shapes, status codes and error bodies.
 * Start with {@link org.debrief.sandbox.confluence.rest.RestApi}.
 *
 * <p>See {@code docs/sandbox-confluence.md}.
 */
package org.debrief.sandbox.confluence.rest;
