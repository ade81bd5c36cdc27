package org.debrief.benchmark;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading logs and tables into events, next to reading their lines and doing nothing with them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {

    private static final Answers ANSWERS = new Answers(ZoneId.of("Europe/Berlin"), 2026, null);

    /** The kind of lines. */
    @Param({"syslog-rfc5424", "syslog-rfc3164", "log", "csv"})
    public String format;

    /** How many of them. */
    @Param({"20000", "400000"})
    public int lines;

    private byte[] bytes;
    private EvidenceFile file;
    private TimelineParser parser;

    @Setup
    public void file() throws IOException {
        String header = format.equals("csv") ? "time,level,service,message\n" : "";
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        for (int number = 0; number < lines; number++) {
            text.writeBytes((line(number) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        bytes = text.toByteArray();
        file = EvidenceFile.of("x", bytes);
        parser = Formats.of(Head.of(file)).filter(known -> known.format().equals(format)).orElseThrow();
    }

    private String line(int number) {
        String time = "%02d:%02d:%02d".formatted(number / 3_600 % 24, number / 60 % 60, number % 60);
        String text = "Request waits for a connection of the pool, queue length " + number + ", oldest request waits since " + number % 500 + " ms";
        return switch (format) {
            case "syslog-rfc5424" -> "<165>1 2026-03-04T" + time + ".003Z web-1.example.org checkout 4711 ID47 - " + text;
            case "syslog-rfc3164" -> "Mar  4 " + time + " web-1 checkout[4711]: " + text;
            case "log" -> "2026-03-04 " + time + ",123 WARN  [http-" + number % 32 + "] org.example.pool.Connections - " + text;
            default -> "2026-03-04 " + time + ",WARN,checkout,\"" + text + "\"";
        };
    }

    /** The base of the ratio. */
    @Benchmark
    public int readLines() throws IOException {
        int count = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                count += line.length();
            }
        }
        return count;
    }

    @Benchmark
    public int events() throws IOException {
        CountedEvents counted = new CountedEvents();
        parser.parse(file, new Reading(ANSWERS, counted));
        return counted.count();
    }
}
