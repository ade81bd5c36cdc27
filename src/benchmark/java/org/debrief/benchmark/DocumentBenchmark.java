package org.debrief.benchmark;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debrief.document.DocumentReader;
import org.debrief.document.DocumentWriter;
import org.debrief.document.JsonText;
import org.debrief.review.Postmortem;
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

/** Reading and writing a document, next to Jackson's parse of its text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DocumentBenchmark {

    @Param({"10", "1000"})
    public int events;

    private String text;
    private Postmortem postmortem;

    @Setup
    public void document() {
        String timeline = IntStream.range(0, events).mapToObj(DocumentBenchmark::event).collect(Collectors.joining(","));
        text = "{\"schema\":\"debrief/1\",\"project\":\"OPS\",\"summary\":\"Checkout was slow\",\"timeline\":[" + timeline + "]}";
        postmortem = DocumentReader.draft(text);
    }

    private static String event(int number) {
        return ("{\"id\":\"%d\",\"rev\":1,\"at\":\"2026-03-01T10:%02d:%02dZ\",\"precision\":\"SECOND\",\"kind\":\"OBSERVATION\","
                        + "\"text\":\"Requests wait for a connection of the pool, queue length %d\",\"author\":\"ana\","
                        + "\"evidence\":[{\"type\":\"LINK\",\"value\":\"https://graphs.example.org/%d\",\"title\":\"Queue\"}]}")
                .formatted(number, number / 60 % 60, number % 60, number, number);
    }

    /** The base of the ratios. */
    @Benchmark
    public Object jacksonParse() throws IOException {
        return JSON.std.anyFrom(text);
    }

    @Benchmark
    public Object read() {
        return DocumentReader.draft(text);
    }

    @Benchmark
    public Object write() {
        return JsonText.of(DocumentWriter.document(postmortem));
    }
}
