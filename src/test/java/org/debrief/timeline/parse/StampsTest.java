package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import org.debrief.timeline.Precision;
import org.junit.Test;

/** Stamps in every form that was met, and things that look like stamps. */
public class StampsTest {

    private static void exact(String expected, Object... values) {
        for (Object value : values) {
            assertEquals(value.toString(), new Stamp.Exact(Instant.parse(expected)), Stamps.of(value));
        }
    }

    private static void either(String dayFirst, String monthFirst, Integer offset, String... texts) {
        for (String text : texts) {
            assertEquals(text, new Stamp.EitherOrder(LocalDateTime.parse(dayFirst), LocalDateTime.parse(monthFirst), offset, null), Stamps.of(text));
        }
    }

    private static void local(String expected, String abbreviation, Object... values) {
        for (Object value : values) {
            assertEquals(value.toString(), new Stamp.Local(LocalDateTime.parse(expected), abbreviation), Stamps.of(value));
        }
    }

    private static void yearless(String day, String time, Object... values) {
        for (Object value : values) {
            assertEquals(value.toString(), new Stamp.Yearless(MonthDay.parse(day), LocalTime.parse(time)), Stamps.of(value));
        }
    }

    private static void impossible(Object... values) {
        for (Object value : values) {
            assertEquals(value.toString(), new Stamp.Impossible(), Stamps.of(value));
        }
    }

    private static void none(Object... values) {
        for (Object value : values) {
            assertNull(String.valueOf(value), Stamps.of(value));
        }
    }

    @Test
    public void numbersCountByTheirDigits() {
        exact("2026-03-04T08:15:01Z", 1772612101, 1772612101L, "1772612101", " 1772612101 ", 1772612101000L, "1772612101000000000");
        exact("2026-03-04T08:15:01.123Z", 1772612101123L, "1772612101123", new BigDecimal("1772612101.123"), 1772612101.123);
        exact("2026-03-04T08:15:01.123456Z", 1772612101123456L, "1772612101123456", new BigDecimal("1772612101123.456"));
        exact("2026-03-04T08:15:01.123456789Z", 1772612101123456789L, "1772612101123456789", new BigInteger("1772612101123456789"));
        exact("2001-09-09T01:46:39Z", 999999999, 999999999000L, 999999999000000L, 999999999000000000L);
        exact("2026-03-04T08:15:00Z", new BigDecimal("1.7726121E9"), 1.7726121E9);
        exact("2286-11-20T17:46:39.999999999Z", "9999999999999999999");
    }

    @Test
    public void textsKeepWhatADoubleLoses() {
        exact("2015-06-12T20:15:02.000002Z", "1434140102.000002");
        exact("2026-03-04T08:15:01.123456789Z", "1772612101.123456789", "1772612101.1234567899", "1772612101123.456789");
    }

    @Test
    public void otherNumbersAreNoStamps() {
        none(0, 0L, 0.0, "0", -1772612101L, "-1772612101", 1, 12345678, 12345678901L, 12345678901234L, "123456789012345678901", Double.NaN,
                new BigDecimal("1e999999999"), new BigDecimal("1e-999999999"), null, true, "", " ");
    }

    @Test
    public void offsetsAreReadInEveryForm() {
        exact("2026-03-04T06:15:01Z", "2026-03-04T08:15:01+02:00", "2026-03-04T08:15:01+0200", "2026-03-04T08:15:01+02",
                "2026-03-04 08:15:01 +0200", "2026-03-04 08:15:01 +02:00", "2026-03-04 08:15:01+02:00[Europe/Kyiv]", "2026-03-04T06:15:01Z",
                "2026-03-04T06:15:01z", "2026-03-04 06:15:01Z", "2026-03-04 06:15:01 UTC", "2026-03-04 06:15:01 GMT", "2026-03-04 06:15:01UTC",
                "2026-03-04t06:15:01Z", "20260304T061501Z", "20260304T081501+0200", "2026/03/04 06:15:01 UTC", "04/Mar/2026:08:15:01 +0200",
                "2026-063T06:15:01Z");
        exact("2026-03-04T12:45:01Z", "2026-03-04T08:15:01-04:30", "2026-03-04T08:15:01 GMT-0430");
        exact("2026-03-04T02:30:01Z", "2026-03-04T08:15:01+05:45");
    }

    @Test
    public void fractionsHaveUpToNineDigits() {
        exact("2026-03-04T08:15:01.100Z", "2026-03-04T08:15:01.1Z", "2026-03-04T08:15:01,1Z");
        exact("2026-03-04T08:15:01.123Z", "2026-03-04T08:15:01.123Z", "2026-03-04 08:15:01,123Z", "2026-03-04 08:15:01:123Z");
        exact("2026-03-04T08:15:01.123456789Z", "2026-03-04T08:15:01.123456789Z", "2026-03-04T08:15:01.12345678999Z");
        exact("2026-03-04T08:15:00Z", "2026-03-04T08:15Z");
    }

    @Test
    public void withoutAnOffsetItIsLocal() {
        local("2026-03-04T08:15:01", null, "2026-03-04T08:15:01", "2026-03-04 08:15:01", "2026-03-04  8:15:01", "2026/3/4 08:15:01", "2026-03-04_08:15:01",
                "20260304 081501", "20260304.081501", "20260304081501", "04.03.2026 08:15:01", "4.3.2026, 8:15:01", "4 March 2026 08:15:01",
                "04-Mar-2026 08:15:01", "Mar 4 2026 08:15:01", "Mar  4, 2026 8:15:01 AM", "March 4, 2026, 8:15:01 am", "Wed Mar  4 08:15:01 2026",
                "2026-03-04 08:15:01 AM");
        local("2026-03-04T20:15", null, "2026-03-04 20:15", "2026-03-04 8:15 PM", "2026-03-04 08:15pm", "Mar 4, 2026 8:15 PM");
        local("2026-03-04T00:05", null, "2026-03-04 12:05 AM");
        local("2026-03-04T12:05", null, "2026-03-04 12:05 PM");
        local("2026-03-25T08:15:01", null, "25/03/2026 08:15:01", "03/25/2026 08:15:01", "25-03-2026 08:15:01", "Mar 25, 2026 @ 08:15:01");
        local("2026-03-03T08:15:01", null, "03/03/2026 08:15:01");
    }

    @Test
    public void anAbbreviationBesideItIsKept() {
        local("2026-03-04T08:15:01", "CET", "2026-03-04 08:15:01 CET", "2026-03-04T08:15:01CET", "Wed Mar  4 08:15:01 CET 2026",
                "Wed, 04 Mar 2026 08:15:01 CET");
        local("2026-03-04T08:15:01.313913", "FOO", "2026-03-04T08:15:01.313913FOO");
        local("2026-05-19T08:00:01", "EST", "Wed May 19 08:00:01 EST 2026");
    }

    @Test
    public void datesOfMailAndOldToolsAreRead() {
        exact("2026-03-04T08:15:01Z", "Wed, 04 Mar 2026 08:15:01 GMT", "Wed, 4 Mar 2026 09:15:01 +0100", "Wed Mar 4 08:15:01 UTC 2026",
                "04 Mar 2026 08:15:01 UTC", "Wednesday, 04-Mar-2026 08:15:01 GMT", "Wed Mar 04 2026 09:15:01 GMT+0100 (Central European Time)");
    }

    @Test
    public void aYearMayBeMissing() {
        yearless("--03-04", "08:15:01", "Mar  4 08:15:01", "Mar 4 08:15:01", "Mar 04 08:15:01", "Wed Mar  4 08:15:01");
        yearless("--02-29", "23:59:59.999", "Feb 29 23:59:59.999");
        assertEquals(new Stamp.TimeOfDay(LocalTime.of(14, 3, 22, 5_000_000)), Stamps.of("14:03:22.005"));
        assertEquals(new Stamp.TimeOfDay(LocalTime.of(14, 3)), Stamps.of("2:03 PM"));
    }

    @Test
    public void aDateThatCanBeTwoIsNotGuessed() {
        either("2026-04-03T08:15:01", "2026-03-04T08:15:01", null, "03/04/2026 08:15:01", "3/4/2026 8:15:01 AM", "03-04-2026 08:15:01");
        either("2026-04-03T08:15:01", "2026-03-04T08:15:01", 7_200, "03/04/2026 08:15:01 +0200", "03/04/2026T08:15:01+02:00");
        either("2026-04-03T08:15:01", "2026-03-04T08:15:01", 68_340, "03/04/2026 08:15:01 +1859");
        none("03/04/26 08:15:01", "8:15", "13/14/2026 08:15:01", "03/04/2026");
    }

    @Test
    public void noTimeIsNoStamp() {
        none("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+01:00", "0000-00-00 00:00:00", "2026-03-04", "Mar 4", "04.03.2026", "soon", "2026",
                "2026-03-04T08:15:01Z and more", "1772612101x", "2026-03-04Tx", "10.1.2.3", "1:2:3", "march on");
    }

    @Test
    public void whatNamesNoInstantIsImpossible() {
        impossible("2026-02-30T08:15:01Z", "2026-13-01 08:15:01", "2026-02-29 08:15:01", "2026-03-04 25:00:00", "2026-03-04 24:00:01",
                "2026-03-04T08:60:01Z", "2026-03-04T08:15:61Z", "2026-03-04T08:15:60Z", "Feb 30 08:15:01", "Mar 0 08:15:01", "25:00:00",
                "2026-366T08:15:01", "2026-03-04 13:15 PM", "20261304T061501Z");
    }

    @Test
    public void theEndsOfMinutesAndDaysAreInstants() {
        exact("2016-12-31T23:59:59.999999999Z", "2016-12-31T23:59:60Z", "2016-12-31T23:59:60.5Z");
        exact("2026-03-05T00:00:00Z", "2026-03-04T24:00:00Z");
    }

    private static void begins(String rest, String line, int from) {
        StampScanner scanner = new StampScanner();
        assertTrue(line, scanner.scan(line, from));
        assertEquals(line, rest, line.substring(scanner.end()));
    }

    @Test
    public void aStampEndsWhereTheTextBegins() {
        begins(":DEBUG:foo", "2012-07-02 10:22:40,672:DEBUG:foo", 0);
        begins("] INFO", "[2020-12-10 06:56:41,061] INFO", 1);
        begins(" 25376]INFO", "2015-04-24T21:09:29.296 25376]INFO", 0);
        begins(" INFO [main]", "2025-01-24T07:00:30,139 INFO [main]", 0);
        begins("INFO x", "2025-01-24T07:00:30,139INFO x", 0);
        begins(" err rbd", "2015-04-24T21:08:10.313913FOO err rbd", 0);
        begins(" Hello", "1428634687123 Hello", 0);
        begins(" 2026x host", "Nov  3 09:23:38 2026x host", 0);
        begins(" veridian a[1]: b", "Nov  3 09:23:38 veridian a[1]: b", 0);
        begins(" EST-host a", "Nov  3 09:23:38 EST-host a", 0);
        begins(" -12 degrees", "2026-03-04 08:15:01 -12 degrees", 0);
        begins("-123 x", "2026-03-04 08:15:01-123 x", 0);
        begins(": %ASA-4", "Mar  4 2026 08:15:01: %ASA-4", 0);
        begins(" WARNING x", "2026-03-04 08:15:01 WARNING x", 0);
        begins(" Sun shines", "2026-03-04 08:15:01 Sun shines", 0);
    }

    @Test
    public void howExactItIsIsKnown() {
        StampScanner scanner = new StampScanner();
        assertTrue(scanner.scan("2026-03-04 08:15 up", 0));
        assertEquals(Precision.MINUTE, scanner.precision());
        assertTrue(scanner.scan("2026-03-04 up", 0));
        assertEquals(Precision.DAY, scanner.precision());
        assertTrue(scanner.scan("2026-03-04 08:15:01 up", 0));
        assertNull(scanner.precision());
        assertFalse(scanner.scan("up since 2026-03-04", 0));
    }
}
