/**
 * The write-up of one incident as a whole, and how it was reviewed.
 *
 * <p>Start from {@link org.debrief.review.Postmortem}; see {@code docs/write-up.md}.
 */
package org.debrief.review;
