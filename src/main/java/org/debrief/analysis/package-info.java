/**
 * Why it could happen: contributing factors and the tree of the Five Whys.
 *
 * <p>Start from {@link org.debrief.analysis.Factor} and {@link org.debrief.analysis.WhyTree}; see {@code docs/analysis.md}.
 */
package org.debrief.analysis;
