package org.debrief.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The instants of one incident, each in whole seconds and each possibly unknown ({@code null}).
 *
 * <p>A milestone is <em>out of order</em> when it lies before the nearest known milestone that is expected earlier, or
 * before the milestone its duration is measured from.
 */
public record Milestones(
        Instant impactStarted, Instant detected, Instant acknowledged, Instant mitigated, Instant resolved) {

    /** No milestone is known. */
    public static final Milestones NONE = new Milestones(null, null, null, null, null);

    public Milestones {
        impactStarted = wholeSeconds(impactStarted);
        detected = wholeSeconds(detected);
        acknowledged = wholeSeconds(acknowledged);
        mitigated = wholeSeconds(mitigated);
        resolved = wholeSeconds(resolved);
    }

    private static Instant wholeSeconds(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The instant of one milestone, empty when unknown. */
    public Optional<Instant> at(Milestone milestone) {
        return Optional.ofNullable(switch (milestone) {
            case IMPACT_STARTED -> impactStarted;
            case DETECTED -> detected;
            case ACKNOWLEDGED -> acknowledged;
            case MITIGATED -> mitigated;
            case RESOLVED -> resolved;
        });
    }

    /** The milestones that are out of order, in expected order. */
    public List<Milestone> problems() {
        List<Milestone> problems = new ArrayList<>();
        Instant previous = null;
        for (Milestone milestone : Milestone.values()) {
            Instant at = at(milestone).orElse(null);
            if (at == null) {
                continue;
            }
            if (isBefore(at, previous) || isBefore(at, base(milestone))) {
                problems.add(milestone);
            }
            previous = at;
        }
        return List.copyOf(problems);
    }

    /** The four durations, each {@code null} where an end is unknown or its milestone is out of order. */
    public Durations durations() {
        List<Milestone> problems = problems();
        return new Durations(
                until(Milestone.DETECTED, problems),
                until(Milestone.ACKNOWLEDGED, problems),
                until(Milestone.MITIGATED, problems),
                until(Milestone.RESOLVED, problems));
    }

    private Duration until(Milestone milestone, List<Milestone> problems) {
        Instant from = base(milestone);
        Instant to = at(milestone).orElse(null);
        return from == null || to == null || problems.contains(milestone) ? null : Duration.between(from, to);
    }

    private Instant base(Milestone milestone) {
        return switch (milestone) {
            case IMPACT_STARTED -> null;
            case DETECTED -> impactStarted;
            case ACKNOWLEDGED, MITIGATED, RESOLVED -> detected;
        };
    }

    private static boolean isBefore(Instant at, Instant other) {
        return other != null && at.isBefore(other);
    }
}
