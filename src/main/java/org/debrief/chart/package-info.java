/**
 * Pictures of an analysis: the fishbone and the tree of whys, laid out once and drawn as SVG or PNG.
 *
 * <p>Start from {@link org.debrief.chart.FishboneDrawing} and {@link org.debrief.chart.Svg}; see {@code docs/analysis.md}.
 */
package org.debrief.chart;
