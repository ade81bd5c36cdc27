package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Stamps placed in time in the order of their file; each line of a table is a stamp and the instant expected, or {@code -}. */
public class MomentsTest {

    private final FoundIn found = new FoundIn();

    private static Answers answers(String zone, Integer year, String date) {
        return new Answers(zone == null ? null : ZoneId.of(zone), year, date == null ? null : LocalDate.parse(date));
    }

    private void placed(Answers answers, String... table) {
        Moments moments = new Moments(answers, found);
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            String stamp = table[i].split(" => ")[0].strip();
            Instant at = moments.at(Stamps.of(stamp), i + 1, stamp);
            expected.add(table[i]);
            actual.add(stamp + " => " + (at == null ? "-" : at));
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    private void told(String... expected) {
        List<String> all = new ArrayList<>();
        found.warnings.forEach(warning -> all.add(warning.line() + " " + warning.code() + " " + warning.detail()));
        found.skipped.forEach(reason -> all.add(reason.line() + " skipped " + reason.code() + " " + reason.detail()));
        all.addAll(found.questions);
        assertEquals(List.of(expected), all);
    }

    @Test
    public void exactStampsNeedNoAnswerEvenBesideOthers() {
        placed(Answers.NONE,
                "2026-03-04T08:15:01.123456789Z => 2026-03-04T08:15:01.123456789Z",
                "2026-03-04 08:15:02 => -",
                "2026-03-04 08:15:03 => -",
                "2026-03-04T08:15:04+02:00 => 2026-03-04T06:15:04Z");
        told("ZONE line 2: 2026-03-04 08:15:02");
    }

    @Test
    public void eachQuestionIsAskedOnceWithItsFirstSample() {
        placed(Answers.NONE, "Mar  4 08:15:01 => -", "Mar  4 08:15:02 => -", "08:15:03 => -", "08:15:04 => -");
        told("YEAR line 1: Mar  4 08:15:01", "ZONE line 1: Mar  4 08:15:01", "DATE line 3: 08:15:03");
    }

    @Test
    public void anAnswerClosesItsOwnQuestionOnly() {
        placed(answers("Europe/Berlin", null, null), "Mar  4 08:15:01 => -");
        placed(answers(null, 2026, "2026-03-04"), "08:15:01 => -");
        told("YEAR line 1: Mar  4 08:15:01", "ZONE line 1: 08:15:01");
    }

    @Test
    public void whatNamesNoInstantIsPassedOver() {
        placed(answers("Europe/Berlin", 2026, null), "2026-02-30 08:15:01 => -", "Feb 29 08:15:01 => -", "soon => -");
        told("1 skipped BAD_TIME 2026-02-30 08:15:01", "2 skipped BAD_TIME Feb 29 08:15:01", "3 skipped NO_TIME soon");
    }

    @Test
    public void aLeapDayIsOneInALeapYear() {
        placed(answers("Etc/UTC", 2028, null), "Feb 29 08:15:01 => 2028-02-29T08:15:01Z");
        told();
    }

    @Test
    public void theYearChangesBetweenDecemberAndJanuary() {
        placed(answers("Europe/Berlin", 2025, null),
                "Nov  3 10:00:00 => 2025-11-03T09:00:00Z",
                "Dec 31 23:59:59 => 2025-12-31T22:59:59Z",
                "Jan  1 00:00:00 => 2025-12-31T23:00:00Z",
                "Dec 31 23:59:58 => 2025-12-31T22:59:58Z",
                "Jan  1 00:00:01 => 2025-12-31T23:00:01Z",
                "Jun 30 12:00:00 => 2026-06-30T10:00:00Z",
                "Jan  1 12:00:00 => 2026-01-01T11:00:00Z");
        told("3 NEW_YEAR 2026", "4 NEW_YEAR 2025", "5 NEW_YEAR 2026");
    }

    @Test
    public void theYearChangesBackwardsWhereTheNewestStandFirst() {
        placed(answers("Etc/UTC", 2026, null),
                "Jan  2 00:00:00 => 2026-01-02T00:00:00Z",
                "Jan  1 00:00:00 => 2026-01-01T00:00:00Z",
                "Dec 31 23:59:59 => 2025-12-31T23:59:59Z",
                "Mar  1 00:00:00 => 2025-03-01T00:00:00Z");
        told("3 NEW_YEAR 2025");
    }

    @Test
    public void aGapOfMostOfAYearIsOneWhereAllStampsRise() {
        placed(answers("Etc/UTC", 2025, null),
                "Jan  2 00:00:00 => 2025-01-02T00:00:00Z",
                "Jan  3 00:00:00 => 2025-01-03T00:00:00Z",
                "Dec  1 00:00:00 => 2025-12-01T00:00:00Z",
                "Feb  1 00:00:00 => 2026-02-01T00:00:00Z");
        told("4 NEW_YEAR 2026");
    }

    @Test
    public void aDateThatCanBeTwoIsAskedFor() {
        placed(answers("Etc/UTC", null, null),
                "25/03/2026 08:15:01 => 2026-03-25T08:15:01Z",
                "03/04/2026 08:15:01 => -",
                "04/04/2026 08:15:01 => 2026-04-04T08:15:01Z");
        placed(answers(null, null, null), "05/06/2026 08:15:01 => -", "05/06/2026 08:15:01 +0100 => -");
        told("DATE line 2: 03/04/2026 08:15:01", "DATE line 1: 05/06/2026 08:15:01", "ZONE line 1: 05/06/2026 08:15:01");
    }

    @Test
    public void theDateOfTheFirstTellsWhetherTheDayComesFirst() {
        placed(answers("Europe/Berlin", null, "2026-04-03"),
                "03/04/2026 08:15:01 => 2026-04-03T06:15:01Z",
                "05/04/2026 08:15:01 +0100 => 2026-04-05T07:15:01Z");
        placed(answers("Europe/Berlin", null, "2026-03-04"),
                "03/04/2026 08:15:01 => 2026-03-04T07:15:01Z",
                "04/05/2026 08:15:01 => 2026-04-05T06:15:01Z");
        told();
    }

    @Test
    public void aDateThatIsNeitherLeavesTheQuestionOpen() {
        placed(answers("Etc/UTC", null, "2026-05-05"),
                "03/04/2026 08:15:01 => -",
                "05/05/2026 08:15:01 => 2026-05-05T08:15:01Z");
        told("DATE line 1: 03/04/2026 08:15:01");
    }

    @Test
    public void theDayChangesAtMidnight() {
        placed(answers("Europe/Berlin", null, "2026-03-04"),
                "23:59:58 => 2026-03-04T22:59:58Z",
                "23:59:59 => 2026-03-04T22:59:59Z",
                "00:00:01 => 2026-03-04T23:00:01Z",
                "23:59:59.5 => 2026-03-04T22:59:59.500Z",
                "00:00:02 => 2026-03-04T23:00:02Z",
                "11:00:00 => 2026-03-05T10:00:00Z",
                "10:00:00 => 2026-03-05T09:00:00Z");
        told("3 NEW_DAY 2026-03-05", "4 NEW_DAY 2026-03-04", "5 NEW_DAY 2026-03-05");
    }

    @Test
    public void theDayChangesBackwardsWhereTheNewestStandFirst() {
        placed(answers("Etc/UTC", null, "2026-03-04"),
                "00:00:02 => 2026-03-04T00:00:02Z",
                "00:00:01 => 2026-03-04T00:00:01Z",
                "23:59:59 => 2026-03-03T23:59:59Z",
                "08:00:00 => 2026-03-03T08:00:00Z",
                "09:30:00 => 2026-03-02T09:30:00Z");
        told("3 NEW_DAY 2026-03-03", "5 NEW_DAY 2026-03-02");
    }

    @Test
    public void aStepBackOfHoursIsAnotherDayWhereAllStampsRise() {
        placed(answers("Etc/UTC", null, "2026-03-04"),
                "00:00:00 => 2026-03-04T00:00:00Z",
                "03:00:00 => 2026-03-04T03:00:00Z",
                "00:00:00 => 2026-03-05T00:00:00Z",
                "23:00:00 => 2026-03-05T23:00:00Z");
        told("3 NEW_DAY 2026-03-05");
    }

    @Test
    public void ofTheRepeatedHourTheOrderOfLinesDecides() {
        placed(answers("Europe/Berlin", null, null),
                "2026-10-25 01:59:59 => 2026-10-24T23:59:59Z",
                "2026-10-25 02:00:00 => 2026-10-25T00:00:00Z",
                "2026-10-25 02:59:59 => 2026-10-25T00:59:59Z",
                "2026-10-25 02:59:58 => 2026-10-25T00:59:58Z",
                "2026-10-25 02:00:00 => 2026-10-25T01:00:00Z",
                "2026-10-25 02:59:59.9 => 2026-10-25T00:59:59.900Z",
                "2026-10-25 02:00:01 => 2026-10-25T01:00:01Z",
                "2026-10-25 02:30:00 => 2026-10-25T01:30:00Z",
                "2026-10-25 02:20:00 => 2026-10-25T01:20:00Z",
                "2026-10-25 03:00:00 => 2026-10-25T02:00:00Z");
        told("2 REPEATED_HOUR 2026-10-25T02:00+02:00", "5 REPEATED_HOUR 2026-10-25T02:00+01:00");
    }

    @Test
    public void ofTheRepeatedHourTheOrderDecidesInReverseToo() {
        placed(answers("America/New_York", null, null),
                "2026-11-01 02:00:01 => 2026-11-01T07:00:01Z",
                "2026-11-01 02:00:00 => 2026-11-01T07:00:00Z",
                "2026-11-01 01:59:59 => 2026-11-01T06:59:59Z",
                "2026-11-01 01:00:00 => 2026-11-01T06:00:00Z",
                "2026-11-01 01:59:59 => 2026-11-01T05:59:59Z",
                "2026-11-01 00:59:59 => 2026-11-01T04:59:59Z");
        told("3 REPEATED_HOUR 2026-11-01T01:59:59-05:00", "5 REPEATED_HOUR 2026-11-01T01:59:59-04:00");
    }

    @Test
    public void halfAnHourIsRepeatedOnLordHowe() {
        placed(answers("Australia/Lord_Howe", null, null),
                "2026-04-05 01:29:00 => 2026-04-04T14:29:00Z",
                "2026-04-05 01:45:00 => 2026-04-04T14:45:00Z",
                "2026-04-05 01:30:00 => 2026-04-04T15:00:00Z",
                "2026-04-05 02:00:00 => 2026-04-04T15:30:00Z");
        told("2 REPEATED_HOUR 2026-04-05T01:45+11:00", "3 REPEATED_HOUR 2026-04-05T01:30+10:30");
    }

    @Test
    public void anExactStampHelpsToTellThePasses() {
        placed(answers("Europe/Berlin", null, null),
                "2026-10-25T01:05:00Z => 2026-10-25T01:05:00Z",
                "2026-10-25 02:06:00 => 2026-10-25T01:06:00Z");
        told("2 REPEATED_HOUR 2026-10-25T02:06+01:00");
    }

    @Test
    public void theAbbreviationTellsThePasses() {
        placed(answers("Europe/Berlin", null, null),
                "2026-10-25 02:30:00 CET => 2026-10-25T01:30:00Z",
                "2026-10-25 02:10:00 CEST => 2026-10-25T00:10:00Z",
                "2026-10-25 02:20:00 CET => 2026-10-25T01:20:00Z");
        told("1 REPEATED_HOUR 2026-10-25T02:30+01:00", "2 REPEATED_HOUR 2026-10-25T02:10+02:00");
    }

    @Test
    public void anAbbreviationOfAnotherZoneIsTold() {
        placed(answers("Europe/Berlin", null, null),
                "2026-03-04 08:15:01 CET => 2026-03-04T07:15:01Z",
                "2026-03-04 08:15:02 PST => 2026-03-04T07:15:02Z",
                "2026-03-04 08:15:03 PST => 2026-03-04T07:15:03Z",
                "2026-03-04 08:15:04 CEST => 2026-03-04T07:15:04Z",
                "2026-07-04 08:15:04 CEST => 2026-07-04T06:15:04Z");
        told("2 OTHER_ZONE PST", "4 OTHER_ZONE CEST");
    }

    @Test
    public void theMissingHourIsMovedForward() {
        placed(answers("Europe/Berlin", null, null),
                "2026-03-29 01:59:59 => 2026-03-29T00:59:59Z",
                "2026-03-29 02:30:00 => 2026-03-29T01:30:00Z",
                "2026-03-29 02:31:00 => 2026-03-29T01:31:00Z",
                "2026-03-29 03:40:00 => 2026-03-29T01:40:00Z");
        told("2 MISSING_HOUR 2026-03-29T02:30 -> 2026-03-29T03:30+02:00");
    }

    @Test
    public void yearlessStampsAndTimesOfDayMeetTheRepeatedHourToo() {
        placed(answers("America/New_York", 2013, null),
                "Nov  3 01:59:14 => 2013-11-03T05:59:14Z",
                "Nov  3 01:24:56 => 2013-11-03T06:24:56Z",
                "Nov  3 02:08:19 => 2013-11-03T07:08:19Z");
        placed(answers("America/New_York", null, "2013-11-03"),
                "01:10:00 => 2013-11-03T05:10:00Z",
                "01:59:14 => 2013-11-03T05:59:14Z",
                "01:00:56 => 2013-11-03T06:00:56Z");
        told("1 REPEATED_HOUR 2013-11-03T01:59:14-04:00", "2 REPEATED_HOUR 2013-11-03T01:24:56-05:00",
                "1 REPEATED_HOUR 2013-11-03T01:10-04:00", "3 REPEATED_HOUR 2013-11-03T01:00:56-05:00");
    }

    @Test
    public void nanosecondsAndOddOffsetsAreKept() {
        placed(answers("Asia/Kathmandu", null, null),
                "2026-03-04 08:15:01.000000002 => 2026-03-04T02:30:01.000000002Z",
                "2026-03-04 08:15:01.000000001 => 2026-03-04T02:30:01.000000001Z",
                "1985-12-31 23:59:59 => 1985-12-31T18:29:59Z",
                "1986-01-01 00:20:00 => 1985-12-31T18:35:00Z");
        told();
    }

    @Test
    public void aFixedOffsetIsAZone() {
        placed(answers("+02:00", null, null), "2026-10-25 02:30:00 => 2026-10-25T00:30:00Z", "2026-03-29 02:30:00 => 2026-03-29T00:30:00Z");
        told();
    }

    @Test
    public void disorderIsToldWithinALimit() {
        Moments moments = new Moments(answers("Etc/UTC", null, "2026-03-04"), found);
        for (int i = 0; i < 1_000; i++) {
            moments.at(Stamps.of(i % 2 == 0 ? "01:00:00" : "20:00:00"), i + 1, "x");
        }
        assertEquals(Moments.CHANGES_TOLD, found.warnings.size());
    }
}
