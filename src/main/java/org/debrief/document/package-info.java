/**
 * The JSON of incidents: strict for what people send, tolerant for what we read from ourselves.
 *
 * <p>Start from {@link org.debrief.document.DocumentReader} and {@link org.debrief.document.DocumentWriter}; the format
 * is described in {@code docs/rest.md}.
 */
package org.debrief.document;
