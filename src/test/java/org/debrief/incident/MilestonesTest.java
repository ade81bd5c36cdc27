package org.debrief.incident;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Which milestones are out of order, and which durations follow; instants in seconds, {@code -} for unknown. */
@RunWith(Parameterized.class)
public class MilestonesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final String[] given;
    private final String problems;
    private final String durations;

    public MilestonesTest(String given, String problems, String durations) {
        this.given = given.split(" ");
        this.problems = problems;
        this.durations = durations;
    }

    /** Impact started, detected, acknowledged, mitigated, resolved; problems; time to detect, acknowledge, mitigate, resolve. */
    @Parameters(name = "{0}")
    public static List<Object[]> table() {
        return List.of(new Object[][] {
            {"- - - - -", "", "- - - -"},
            {"0 10 20 30 40", "", "10 10 20 30"},
            {"0 0 0 0 0", "", "0 0 0 0"},
            {"- 10 20 30 40", "", "- 10 20 30"},
            {"0 - 20 30 40", "", "- - - -"},
            {"0 10 - - 40", "", "10 - - 30"},
            {"0 10 - 30 -", "", "10 - 20 -"},
            {"0 - - - -", "", "- - - -"},
            {"20 10 30 40 50", "detected", "- 20 30 40"},
            {"0 10 5 30 40", "acknowledged", "10 - 20 30"},
            {"0 10 20 15 40", "mitigated", "10 10 - 30"},
            {"0 10 20 30 25", "resolved", "10 10 20 -"},
            {"0 10 - 30 5", "resolved", "10 - 20 -"},
            {"50 40 30 20 10", "detected acknowledged mitigated resolved", "- - - -"},
            {"0 10 5 7 40", "acknowledged mitigated", "10 - - 30"},
            {"10 - 5 - -", "acknowledged", "- - - -"},
            {"- - 20 10 -", "mitigated", "- - - -"},
        });
    }

    private Milestones milestones() {
        Instant[] at = Arrays.stream(given)
                .map(second -> second.equals("-") ? null : NOON.plusSeconds(Long.parseLong(second)))
                .toArray(Instant[]::new);
        return new Milestones(at[0], at[1], at[2], at[3], at[4]);
    }

    @Test
    public void problemsNameWhatIsOutOfOrder() {
        String named = milestones().problems().stream().map(Milestone::wireName).collect(Collectors.joining(" "));
        assertEquals(problems, named);
    }

    @Test
    public void durationsNeedBothEndsInOrder() {
        Durations found = milestones().durations();
        String seconds = Arrays.asList(found.ttd(), found.tta(), found.ttm(), found.ttr()).stream()
                .map(MilestonesTest::seconds)
                .collect(Collectors.joining(" "));
        assertEquals(durations, seconds);
    }

    private static String seconds(Duration duration) {
        return duration == null ? "-" : String.valueOf(duration.toSeconds());
    }
}
