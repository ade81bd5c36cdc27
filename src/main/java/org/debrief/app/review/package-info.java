/**
 * Reading a write-up as the person in front of it.
 *
 * <p>Start from {@link org.debrief.app.review.Audiences}; see {@code docs/write-up.md}.
 */
package org.debrief.app.review;
