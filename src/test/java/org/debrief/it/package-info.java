/**
 * The packaged jar in the sandbox, driven over HTTP and in a browser as its users would.
 *
 * <p>Start from {@link org.debrief.it.Products}.
 */
package org.debrief.it;
