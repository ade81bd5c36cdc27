/**
 * Tests of the write-up as a whole; start from {@link org.debrief.review.SectionTest}.
 */
package org.debrief.review;
