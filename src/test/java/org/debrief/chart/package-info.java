/**
 * Pictures of analyses: golden files for the hard scripts, and rules that hold for any analysis.
 *
 * <p>Start from {@link org.debrief.chart.RandomAnalysesTest}; see {@code docs/analysis.md}.
 */
package org.debrief.chart;
