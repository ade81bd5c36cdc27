package org.debrief.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debrief.timeline.parse.Answers;
import org.debrief.timeline.parse.EvidenceFile;
import org.debrief.timeline.parse.Formats;
import org.debrief.timeline.parse.Head;
import org.debrief.timeline.parse.Reading;
import org.debrief.timeline.parse.TimelineParser;
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

/** Reading JSON lines into events, next to reading the lines and going through their tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JsonLinesBenchmark {

    private static final int LINES = 20_000;

    private byte[] bytes;
    private EvidenceFile file;
    private TimelineParser parser;

    @Setup
    public void file() {
        String text = IntStream.range(0, LINES).mapToObj(JsonLinesBenchmark::line).collect(Collectors.joining("\n"));
        bytes = text.getBytes(StandardCharsets.UTF_8);
        file = EvidenceFile.of("app.log", bytes);
        parser = Formats.of(new Head(text.substring(0, Head.LONGEST), false)).orElseThrow();
    }

    private static String line(int number) {
        return ("{\"@timestamp\":\"2026-03-04T08:%02d:%02d.%03dZ\",\"level\":\"WARN\",\"logger\":\"org.example.pool.Connections\",\"thread\":\"http-%d\","
                        + "\"message\":\"Request waits for a connection of the pool, queue length %d\",\"service\":{\"name\":\"checkout\",\"version\":\"42\"},"
                        + "\"trace_id\":\"%032x\",\"duration_ms\":%d,\"status\":200}")
                .formatted(number / 60_000 % 60, number / 1_000 % 60, number % 1_000, number % 32, number, number * 31L, number % 500);
    }

    /** The base of the ratio. */
    @Benchmark
    public int linesAndTokens() throws IOException {
        JsonFactory factory = new JsonFactory();
        int tokens = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try (JsonParser json = factory.createParser(line)) {
                    while (json.nextToken() != null) {
                        tokens++;
                    }
                }
            }
        }
        return tokens;
    }

    @Benchmark
    public int events() throws IOException {
        CountedEvents counted = new CountedEvents();
        parser.parse(file, new Reading(Answers.NONE, counted));
        return counted.count();
    }
}
