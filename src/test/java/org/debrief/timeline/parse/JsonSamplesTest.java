package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Evidence of others as it is found in the wild: chat, annotations, JSON lines. The folder is that of {@code -Ddebrief.samples}; without it there is
 * nothing to read. The expected instants are worked out by hand.
 */
@RunWith(Parameterized.class)
public class JsonSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("debrief.samples", "../shared/samples"), "evidence");

    private final String file;
    private final int events;
    private final String first;
    private final String last;
    private final List<WarningCode> codes;

    public JsonSamplesTest(String file, int events, String first, String last, List<WarningCode> codes) {
        this.file = file;
        this.events = events;
        this.first = first;
        this.last = last;
        this.codes = codes;
    }

    /** The file, the number of its events, the first and the last instant as they stand in it, and all that is warned of or skipped. */
    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> samples() {
        return List.of(
                sample("superplane/slack/example_data_on_app_mention.json", 1, "2018-01-08T22:12:02.000016Z", "2018-01-08T22:12:02.000016Z",
                        WarningCode.UNKNOWN_USER, WarningCode.UNKNOWN_USER),
                sample("superplane/slack/example_output_send_text_message.json", 1, "2023-11-14T22:13:20.000100Z", "2023-11-14T22:13:20.000100Z",
                        WarningCode.UNKNOWN_USER),
                sample("superplane/slack/example_output_wait_for_button_click.json", 0, null, null, WarningCode.OTHER_KIND),
                sample("superplane/grafana/example_output_list_annotations.json", 2, "2025-02-12T16:00:00Z", "2025-02-11T16:00:00Z"),
                sample("superplane/grafana/example_output_create_annotation.json", 0, null, null, WarningCode.OTHER_KIND),
                sample("superplane/grafana/example_output_query_logs.json", 0, null, null, WarningCode.OTHER_KIND),
                sample("logs/logfile_cloudflare.json", 0, null, null, WarningCode.OTHER_KIND),
                sample("logs/logfile_ecs_log.json", 5, "2025-01-13T09:58:13.631Z", "2025-01-13T09:58:13.634Z"),
                sample("logs/logfile_invalid_json.json", 4, "2013-09-06T20:00:48.124817Z", "2013-09-06T22:00:59.222222Z", WarningCode.BROKEN_JSON),
                sample("logs/logfile_invalid_json2.json", 2, "2013-09-06T20:00:48.124817Z", "2013-09-06T20:00:49.124817Z", WarningCode.CUT),
                sample("logs/logfile_journald.json", 2, "2018-08-21T14:04:21.221373Z", "2018-08-21T14:04:21.221373Z"),
                sample("logs/logfile_json.json", 13, "2013-09-06T20:00:48.124817Z", "2013-09-06T22:01:49.124817Z"),
                sample("logs/logfile_json2.json", 3, "2013-09-06T20:00:49.124817Z", "2013-09-06T22:01:49.124817Z"),
                sample("logs/logfile_json3.json", 3, "2017-03-24T20:06:26.240Z", "2017-03-24T20:15:31.694Z"),
                sample("logs/logfile_json_invalid.json", 12, "2013-09-06T20:00:48.124817Z", "2013-09-06T22:01:49.124817Z", WarningCode.BROKEN_JSON),
                sample("logs/logfile_json_subsec.json", 2, "2022-09-24T00:00:09.484Z", "2022-09-24T00:00:19.222000123Z"),
                sample("logs/logfile_mixed_json2.json", 13, "2013-09-06T20:00:48.124817Z", "2013-09-06T22:01:49.124817Z"),
                sample("logs/logfile_nested_json.json", 13, "2013-09-06T20:00:48.124817Z", "2013-09-06T22:01:49.124817Z"));
    }

    private static Object[] sample(String file, int events, String first, String last, WarningCode... codes) {
        return new Object[] {file, events, first, last, List.of(codes)};
    }

    @Test
    public void givesItsEventsOrSaysWhyNot() throws IOException {
        Path path = SAMPLES.resolve(file);
        assumeTrue("no samples at " + path, Files.exists(path));
        FoundIn found = FoundIn.of(new EvidenceFile(file, () -> Files.newInputStream(path)), Answers.NONE, Names.NONE);
        List<ReadEvent> read = found.events;
        assertEquals(found.toString(), events, read.size());
        assertEquals(first, events == 0 ? null : read.get(0).at().toString());
        assertEquals(last, events == 0 ? null : read.get(events - 1).at().toString());
        found.warnings.addAll(found.skipped);
        assertEquals(codes, found.warnings.stream().map(ParseWarning::code).toList());
    }
}
