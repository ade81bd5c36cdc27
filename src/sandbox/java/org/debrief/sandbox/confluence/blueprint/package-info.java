/**
 * Blueprints: what a plugin offers in the dialog that creates pages, and the page that is made of its template. Start with
 * {@link org.debrief.sandbox.confluence.blueprint.Blueprints}.
 *
 * <p>See {@code docs/sandbox-confluence.md}.
 */
package org.debrief.sandbox.confluence.blueprint;
