/** Reads {@code atlassian-plugin.xml} as the products do: strict XML, unique module keys, only the modules of this product. */
package org.debrief.sandbox.host.descriptor;
