/**
 * What the sandbox shows at its first start: one real, public incident and a Confluence page about it.
 *
 * <p>Start from {@link org.debrief.sandbox.demo.Demo}; everything goes over HTTP as a person's tools would do it. See
 * {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.demo;
