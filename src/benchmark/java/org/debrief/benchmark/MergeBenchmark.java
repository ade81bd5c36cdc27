package org.debrief.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;
import org.debrief.timeline.merge.Candidate;
import org.debrief.timeline.merge.EventHash;
import org.debrief.timeline.merge.Merge;
import org.debrief.timeline.merge.Merged;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Merging a million shuffled events of four sources, a tenth of them told twice, next to sorting them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class MergeBenchmark {

    private static final int EVENTS = 1_000_000;
    private static final int SECONDS = 14 * 86_400;
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final EventKind[] KINDS = {EventKind.OBSERVATION, EventKind.ALERT, EventKind.COMMUNICATION, EventKind.CHANGE};

    private List<Candidate> candidates;

    @Setup
    public void candidates() {
        Random random = new Random(1);
        candidates = new ArrayList<>(IntStream.range(0, EVENTS).mapToObj(line -> candidate(random, line)).toList());
    }

    private static Candidate candidate(Random random, int line) {
        int source = random.nextInt(KINDS.length);
        int told = random.nextInt(EVENTS * 9 / 10);
        String text = "Queue length of worker-" + told % 997 + " is above " + told % 100 + " percent for checkout in region " + told % 7;
        Source from = new Source("source-" + source + ".log", line, EventHash.of(source + " " + told), null);
        return new Candidate(
                new TimelineEvent(null, 0, START.plusSeconds(random.nextInt(SECONDS)), null, KINDS[source], text, "ana", from, List.of()), true, false);
    }

    /** The base of the ratio. */
    @Benchmark
    public List<Candidate> sort() {
        return candidates.stream().sorted(Comparator.comparing(candidate -> candidate.event().at())).toList();
    }

    @Benchmark
    public Merged merge() {
        return Merge.of(candidates, List.of());
    }
}
