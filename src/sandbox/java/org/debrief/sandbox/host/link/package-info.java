/**
 * The application link: requests to the other product over HTTP, made as the signed-in reader or as nobody, and the
 * switch that breaks it.
 *
 * <p>Start from {@link org.debrief.sandbox.host.link.PeerLinks}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.link;
