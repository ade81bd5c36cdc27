/**
 * Reads {@code atlassian-plugin.xml} as the products do: strict XML, unique module keys, only the modules of this
 * product.
 *
 * <p>Start from {@link org.debrief.sandbox.host.descriptor.Descriptor}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.descriptor;
