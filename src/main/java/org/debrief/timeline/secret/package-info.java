/**
 * Secrets in evidence, and masking them before anything is stored or shown.
 *
 * <p>Start from {@link org.debrief.timeline.secret.Secrets}; the rules and their examples are {@code secrets.txt} beside it, see
 * {@code docs/timeline.md}.
 */
package org.debrief.timeline.secret;
