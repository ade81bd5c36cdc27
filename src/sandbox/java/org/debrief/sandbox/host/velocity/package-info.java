/**
 * Templates under the platform's two rules: every reference is HTML-escaped unless its name says that it is markup, and
 * only listed methods may be called. Refused calls are logged and kept in
 * {@link org.debrief.sandbox.host.velocity.Refusals}, so that a test can fail on them.
 *
 * <p>See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.velocity;
