package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Logs of others as they are found in the wild. The folder is that of {@code -Ddebrief.samples}; without it there is nothing to read. The expected
 * instants were compared with the files by eye; where something is missing in them they are read as of 2 November 2013, in UTC, but the change of the
 * clocks in New York.
 */
@RunWith(Parameterized.class)
public class LogSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("debrief.samples", "../shared/samples"), "evidence", "logs");

    /** File, format, questions, number of events, first and last of them, and how often what is told. */
    private static final String TABLE = """
            access_log.0 | none | - | 0 | - | - | -
            access_log.1 | none | - | 0 | - | - | -
            ansi.0 | log | ZONE | 1 | 2022-06-22T10:20:33Z | 2022-06-22T10:20:33Z | -
            ansi.1 | syslog-rfc3164 | YEAR ZONE | 10 | 2013-09-19T09:24:04Z | 2013-09-19T09:24:20Z | -
            bad_access_log.0 | none | - | 0 | - | - | -
            bad_syslog.0 | syslog-rfc3164 | YEAR ZONE | 4 | 2013-11-03T09:23:38Z | 2013-11-03T09:47:02Z | -
            block.1 | log | ZONE | 2 | 2021-05-19T08:00:01Z | 2021-05-19T08:00:03Z | 1 OTHER_ZONE
            block.2 | log | - | 2 | 2021-05-19T12:00:02Z | 2021-05-19T12:00:04Z | -
            blued.0 | syslog-rfc3164 | YEAR ZONE | 6 | 2013-04-04T20:02:32Z | 2013-04-04T20:02:42Z | -
            bro_conn.log.0 | log-epoch | - | 92 | 2011-11-03T00:19:14.496300Z | 2011-11-03T00:19:26.796068Z | 8 NO_STAMP
            bro_http.log.0 | log-epoch | - | 197 | 2011-11-03T00:19:26.452687Z | 2011-11-03T00:21:13.198815Z | 8 NO_STAMP
            bunyan.0 | json-lines | - | 10 | 2023-03-24T14:26:16.243Z | 2023-03-24T14:26:18.331Z | -
            crlf.0 | log | ZONE | 2 | 2012-07-02T10:22:40.672Z | 2014-10-08T16:56:38.344Z | -
            cxx.0 | syslog-rfc3164 | YEAR ZONE | 1 | 2013-03-24T15:17:38.999Z | 2013-03-24T15:17:38.999Z | -
            docker_compose.0 | none | - | 0 | - | - | -
            docker_compose_with_noise.0 | none | - | 0 | - | - | -
            docker_compose_with_ts.0 | log | - | 22 | 2024-04-25T05:32:35.584725130Z | 2024-04-25T05:54:43.948541926Z | -
            dst.0 | syslog-rfc3164 | YEAR ZONE | 10 | 2013-11-03T05:01:03Z | 2013-11-03T07:25:02Z | 2 REPEATED_HOUR
            empty.0 | none | - | 0 | - | - | -
            epoch.0 | log-epoch | - | 2 | 2015-04-10T02:58:07.123Z | 2015-04-10T02:58:07.456Z | -
            epoch.1 | log | ZONE | 2 | 2015-04-09T19:58:07.123Z | 2015-04-09T19:58:07.456Z | -
            filter.0 | syslog-rfc3164 | YEAR ZONE | 13 | 2013-12-06T13:01:34Z | 2013-12-06T13:05:01Z | -
            for_join.0 | syslog-rfc3164 | YEAR ZONE | 10 | 2013-04-28T06:53:55Z | 2013-04-28T06:53:55Z | -
            generic.0 | log | ZONE | 2 | 2012-07-02T10:22:40.672Z | 2014-10-08T16:56:38.344Z | -
            generic.1 | log | ZONE | 2 | 2015-04-24T21:09:29.296Z | 2015-04-24T21:09:39.296Z | -
            generic.2 | log | - | 2 | 2015-04-24T21:08:10.313913Z | 2015-04-24T21:08:58.430632Z | -
            generic.3 | log | ZONE | 2 | 2012-07-02T10:22:40.672Z | 2014-10-08T16:56:38.344Z | -
            generic_with_header.0 | log | ZONE | 2 | 2012-07-02T10:22:40.672Z | 2014-10-08T16:56:38.344Z | 2 NO_STAMP
            glog.0 | none | - | 0 | - | - | -
            haproxy.0 | syslog-rfc3164 | YEAR ZONE | 17 | 2013-02-25T16:19:38Z | 2013-02-25T16:20:18Z | -
            invalid_tz.0 | log | ZONE | 2 | 2015-04-24T21:08:10.313913Z | 2015-04-24T21:08:58.430632Z | 1 OTHER_ZONE
            java.0 | log | ZONE | 20 | 2025-01-24T07:00:30.139Z | 2025-01-24T07:05:38.884Z | -
            java.1 | log | ZONE | 20 | 2025-01-24T07:00:31.139Z | 2025-01-24T07:05:39.884Z | -
            leveltest.0 | log | ZONE | 8 | 2016-06-30T12:00:01Z | 2016-06-30T12:00:08Z | -
            logfmt.0 | none | - | 0 | - | - | -
            multiline.0 | log | ZONE | 2 | 2009-07-20T22:59:27.672Z | 2009-07-20T22:59:30.221Z | -
            mux_zookeeper.0 | log | - | 1 | 2024-04-04T18:30:55.424Z | 2024-04-04T18:30:55.424Z | -
            nextcloud.0 | json-lines | - | 5 | 2023-10-01T02:39:09Z | 2023-10-16T01:50:18Z | -
            openam.0 | log | ZONE | 2 | 2014-06-15T01:04:52Z | 2014-06-15T01:04:52Z | -
            partitions.0 | syslog-rfc3164 | YEAR ZONE | 82 | 2013-04-28T04:02:03Z | 2013-04-29T23:02:46Z | -
            plain.0 | none | - | 0 | - | - | -
            pretty.0 | syslog-rfc3164 | YEAR ZONE | 6 | 2013-04-07T00:49:42Z | 2013-04-07T07:32:56Z | -
            procstate.0 | none | - | 0 | - | - | -
            regexp_access_log.0 | none | - | 0 | - | - | -
            rollover.0 | log-time | DATE ZONE | 6 | 2013-11-02T00:00:00Z | 2013-11-03T00:01:00Z | 1 NEW_DAY
            rollover.1 | syslog-rfc3164 | YEAR ZONE | 5 | 2013-11-03T09:23:38Z | 2014-02-03T09:23:38Z | 1 NEW_YEAR
            rollover.2 | syslog-rfc3164 | YEAR ZONE | 375 | 2013-11-03T09:23:38Z | 2088-02-03T09:23:38Z | 75 NEW_YEAR
            shop_access_log.0 | none | - | 0 | - | - | -
            strace_log.0 | log-time | DATE ZONE | 9 | 2013-11-02T08:09:33.814936Z | 2013-11-02T08:09:33.816577Z | -
            syslog.0 | syslog-rfc3164 | YEAR ZONE | 4 | 2013-11-03T09:23:38Z | 2013-11-03T09:47:02Z | -
            syslog.1 | syslog-rfc3164 | YEAR ZONE | 4 | 2013-12-03T09:23:38Z | 2014-01-03T09:47:02Z | 1 NEW_YEAR
            syslog.2 | syslog-rfc3164 | YEAR ZONE | 3 | 2013-11-03T09:23:38Z | 2013-11-03T09:23:38Z | -
            syslog.3 | syslog-rfc3164 | YEAR ZONE | 7 | 2013-08-16T00:10:45Z | 2013-08-16T00:32:15Z | -
            syslog_fr.0 | none | - | 0 | - | - | -
            syslog_with_access_log.0 | syslog-rfc3164 | YEAR ZONE | 5 | 2013-01-03T09:47:02Z | 2013-03-24T14:26:01Z | -
            syslog_with_header.0 | syslog-rfc3164 | YEAR ZONE | 4 | 2013-11-03T09:23:38Z | 2013-11-03T09:47:02Z | 2 NO_STAMP
            syslog_with_mixed_times.0 | syslog-rfc3164 | YEAR ZONE | 13 | 2013-09-13T00:58:45Z | 2013-09-13T03:46:03Z | -
            tai64n.0 | none | - | 0 | - | - | -
            tcf.0 | none | - | 0 | - | - | -
            tcf.1 | none | - | 0 | - | - | -
            tcsh_history.0 | none | - | 0 | - | - | -
            uwsgi.0 | none | - | 0 | - | - | -
            vami.0 | log | ZONE | 1 | 2015-03-12T23:16:52.071Z | 2015-03-12T23:16:52.071Z | -
            vdsm.0 | none | - | 0 | - | - | -
            vmw_log.0 | log | - | 3 | 2022-06-02T11:58:12.193Z | 2022-06-02T11:59:41.498Z | -
            vpxd.0 | log | - | 12 | 2022-06-02T11:58:12.193Z | 2022-06-02T11:58:12.914Z | -
            w3c.0 | none | - | 0 | - | - | -
            w3c.1 | none | - | 0 | - | - | -
            w3c.2 | none | - | 0 | - | - | -
            w3c.3 | none | - | 0 | - | - | -
            w3c.4 | none | - | 0 | - | - | -
            w3c.5 | none | - | 0 | - | - | -
            w3c.6 | none | - | 0 | - | - | -
            w3c_big.0 | none | - | 0 | - | - | -
            with_a_really_long_name_to_test_a_bug_with_long_names.0 | none | - | 0 | - | - | -
            with_zones.0 | log | - | 3 | 2022-08-27T14:22:01.613Z | 2022-08-27T14:22:01.888Z | -
            xml_msg.0 | log | ZONE | 3 | 2020-12-10T06:56:41.061Z | 2020-12-10T06:56:41.099Z | -
            yday.0 | log | ZONE | 2 | 2012-01-25T10:22:40.672Z | 2014-11-29T16:56:38.344Z | -
            """;

    private final List<String> row;

    public LogSamplesTest(String file, List<String> row) {
        this.row = row;
    }

    @Parameterized.Parameters(name = "{0}")
    public static Collection<Object[]> samples() {
        return TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(row -> new Object[] {row.get(0), row})
                .toList();
    }

    private static FoundIn read(Path path, Answers answers) throws IOException {
        return FoundIn.of(new EvidenceFile(path.getFileName().toString(), () -> Files.newInputStream(path)), answers, Names.NONE);
    }

    private static String told(FoundIn found) {
        Map<String, Long> codes = Stream.concat(found.warnings.stream(), found.skipped.stream())
                .collect(Collectors.groupingBy(warning -> warning.code().name(), TreeMap::new, Collectors.counting()));
        return codes.isEmpty() ? "-" : codes.entrySet().stream().map(code -> code.getValue() + " " + code.getKey()).collect(Collectors.joining(", "));
    }

    private static String questions(FoundIn found) {
        String questions = found.questions.stream().map(question -> question.split(" ")[0]).sorted().collect(Collectors.joining(" "));
        return questions.isEmpty() ? "-" : questions;
    }

    @Test
    public void givesItsEventsOrSaysWhyNot() throws IOException {
        Path path = SAMPLES.resolve("logfile_" + row.get(0));
        assumeTrue("no samples at " + path, Files.exists(path));
        ZoneId zone = ZoneId.of(row.get(0).startsWith("dst") ? "America/New_York" : "Etc/UTC");
        FoundIn found = read(path, new Answers(zone, 2013, LocalDate.of(2013, 11, 2)));
        int events = found.events.size();
        String first = events == 0 ? "-" : found.events.get(0).at().toString();
        String last = events == 0 ? "-" : found.events.get(events - 1).at().toString();
        String format = found.formats.isEmpty() ? "none" : found.formats.get(0);
        List<String> read = List.of(row.get(0), format, questions(read(path, Answers.NONE)), "" + events, first, last, told(found));
        assertEquals(String.join("\n", row), String.join("\n", read));
    }

    @Test
    public void noneIsLeftOut() throws IOException {
        assumeTrue("no samples at " + SAMPLES, Files.exists(SAMPLES));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<String> left = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("logfile_") && !name.endsWith(".json") && !TABLE.contains(name.substring("logfile_".length()) + " "))
                    .toList();
            assertEquals(List.of(), left);
        }
    }
}
