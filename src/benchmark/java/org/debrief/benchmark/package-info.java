/**
 * How long the codec and the audit take, next to Jackson's own parse of the same text.
 *
 * <p>Start from {@link org.debrief.benchmark.Benchmarks}; results are in {@code docs/benchmarks.md}.
 */
package org.debrief.benchmark;
