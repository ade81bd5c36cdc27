package org.debrief.incident;

import java.time.Duration;

/**
 * How long an incident took to notice, to answer, to relieve and to end; whole seconds, {@code null} where unknown.
 *
 * @param ttd time to detect: detected − impact started
 * @param tta time to acknowledge: acknowledged − detected
 * @param ttm time to mitigate: mitigated − detected
 * @param ttr time to resolve: resolved − detected
 */
public record Durations(Duration ttd, Duration tta, Duration ttm, Duration ttr) {}
