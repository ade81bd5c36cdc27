package org.debrief.benchmark;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.debrief.action.Action;
import org.debrief.action.ActionKind;
import org.debrief.action.Audit;
import org.debrief.action.AuditRow;
import org.debrief.action.FollowUp;
import org.debrief.action.Progress;
import org.debrief.document.ActionWriter;
import org.debrief.document.JsonText;
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

/** The audit of 10,000 actions, next to Jackson's parse of its text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AuditBenchmark {

    private static final int ROWS = 10_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private List<Action> actions;
    private String text;

    @Setup
    public void actions() {
        actions = IntStream.range(0, ROWS).mapToObj(AuditBenchmark::action).toList();
        text = auditAndWrite();
    }

    private static Action action(int number) {
        LocalDate due = TODAY.minusDays(number % 40 - 20L);
        boolean done = number % 3 != 0;
        Instant doneAt = done ? due.plusDays(number % 5 - 3L).atStartOfDay(ZONE).toInstant() : null;
        return new Action(
                String.valueOf(number), "OPS-" + number, "Alarm on the pool", number % 7 == 0 ? null : "ana", due, due,
                ActionKind.PREVENT, "OPERATIONS", done ? "Done" : "To Do", done, doneAt, List.of("f1"), FollowUp.NONE);
    }

    /** The base of the ratios. */
    @Benchmark
    public Object jacksonParse() throws IOException {
        return JSON.std.anyFrom(text);
    }

    @Benchmark
    public Audit audit() {
        return Audit.of(actions.stream().map(action -> AuditRow.of(action, Progress.NONE, TODAY, ZONE)).toList());
    }

    @Benchmark
    public String auditAndWrite() {
        return JsonText.of(ActionWriter.audit(audit()));
    }
}
