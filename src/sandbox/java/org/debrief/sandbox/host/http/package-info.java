/**
 * The HTTP side: Jetty, who the reader is, what an answer costs, and the servlets of a plugin. Answers are kept back
 * until they are complete, so that their headers can tell the number of queries and a failure never leaves half a page.
 *
 * <p>Start from {@link org.debrief.sandbox.host.http.HttpPort}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.http;
