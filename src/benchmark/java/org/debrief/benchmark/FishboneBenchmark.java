package org.debrief.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.debrief.chart.Fishbone;
import org.debrief.chart.Fishbone.Bone;
import org.debrief.chart.Fishbone.Cause;
import org.debrief.chart.FishboneDrawing;
import org.debrief.chart.Png;
import org.debrief.chart.Svg;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Drawing a fishbone of five categories: laying it out and writing it as SVG, and as PNG. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FishboneBenchmark {

    private static final int CATEGORIES = 5;
    private static final int LEVELS = 3;
    private static final String TEXT = "The dashboard leaves out cordoned nodes and looks at one namespace only, so it disagreed with the console (%d)";

    @Param({"15", "30", "60", "120"})
    public int causes;

    private Fishbone fishbone;

    /** Causes in chains of three levels, dealt out to the categories. */
    @Setup
    public void analysis() {
        List<List<Cause>> byCategory = new ArrayList<>();
        for (int i = 0; i < CATEGORIES; i++) {
            byCategory.add(new ArrayList<>());
        }
        for (int i = 0; i < causes / LEVELS; i++) {
            byCategory.get(i % CATEGORIES).add(chain(i * LEVELS, LEVELS));
        }
        List<Bone> bones = new ArrayList<>();
        for (int i = 0; i < CATEGORIES; i++) {
            bones.add(new Bone("Category " + i, byCategory.get(i)));
        }
        fishbone = new Fishbone("Launches fail while a popular notebook floods the service", bones);
    }

    private static Cause chain(int first, int levels) {
        List<Cause> below = levels == 1 ? List.of() : List.of(chain(first + 1, levels - 1));
        return new Cause(TEXT.formatted(first), below.isEmpty(), below);
    }

    @Benchmark
    public Object svg() {
        return Svg.inline(FishboneDrawing.of(fishbone, "Fishbone", "All causes"));
    }

    @Benchmark
    public Object png() {
        return Png.of(FishboneDrawing.of(fishbone, "Fishbone", "All causes"));
    }
}
