package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Payloads of alerting, deployments and issues as they are found in the wild. The folder is that of {@code -Ddebrief.samples}; without it there is
 * nothing to read. The expected instants are worked out by hand from the files.
 */
public class PayloadSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("debrief.samples", "../shared/samples"), "evidence");

    private static final Set<String> FORMATS = Set.of("alertmanager", "grafana-alerts", "pagerduty", "opsgenie", "github", "jira");

    /** The files in which these formats are found; all others are of other sources. */
    private static final Pattern OWN = Pattern.compile("alerta/(?:grafana|pagerduty|prometheus)_.*|github/.*|superplane/pagerduty/.*"
            + "|skyhook/[a-z]+/jira/jira-(?:issue|comment).*|superplane/prometheus/.*_alert.json|superplane/grafana/.*_on_alert_firing.json"
            + "|superplane/jira/.*_(?:on_alert|on_incident|on_issue|on_issue_comment|(?:create|get|update)_(?:alert|issue)|transition_issue).json");

    private static FoundIn found(String file) throws IOException {
        Path path = SAMPLES.resolve(file);
        assumeTrue("no samples at " + path, Files.exists(path));
        return FoundIn.of(new EvidenceFile(file, () -> Files.newInputStream(path)), Answers.NONE, Names.NONE);
    }

    private static void expect(String file, String... expected) throws IOException {
        FoundIn found = found(file);
        Stream<String> events = found.events.stream().map(event -> event.kind() + " " + event.at());
        Stream<String> codes = Stream.of(found.warnings, found.skipped).flatMap(List::stream).map(warning -> warning.code().name());
        assertEquals(file, List.of(expected), Stream.concat(events, codes).toList());
    }

    @Test
    public void alertsFireWhenTheyBegan() throws IOException {
        expect("alerta/prometheus_v3_alert.json", "ALERT 2016-08-01T10:27:08.008Z");
        expect("alerta/prometheus_v4_alert.json", "ALERT 2017-08-03T19:17:37.804Z");
        expect("superplane/prometheus/example_data_on_alert.json", "ALERT 2026-02-12T16:08:39Z");
        expect("superplane/prometheus/example_output_get_alert.json", "ALERT 2026-02-12T16:08:09.000517289Z");
    }

    @Test
    public void alertsWithoutTimeAreSkippedOrTakenAtReceipt() throws IOException {
        expect("alerta/grafana_6.json", "NO_TIME");
        expect("alerta/grafana_alert_alerting.json", "NO_TIME");
        expect("alerta/grafana_alert_ok.json", "NO_TIME");
        expect("alerta/grafana_example.json", "NO_TIME");
        expect("superplane/grafana/example_data_on_alert_firing.json", "ALERT 2026-02-12T16:18:03.362582388Z", "TIME_OF_RECEIPT");
        expect("superplane/jira/example_data_on_alert.json", "ALERT 2026-07-17T09:30:00Z", "TIME_OF_RECEIPT");
        expect("superplane/jira/example_output_get_alert.json", "ALERT 2026-01-19T12:00:00Z");
    }

    @Test
    public void pagesAreToldStepByStep() throws IOException {
        expect("alerta/pagerduty_alert.json", "ACTION 2013-07-09T20:25:44Z", "RECOVERY 2013-07-09T20:25:45Z");
        expect("superplane/pagerduty/example_data_on_incident.json", "ALERT 2020-04-09T15:16:27Z", "ALERT 2020-10-02T18:45:22Z");
        expect("superplane/pagerduty/example_data_on_incident_annotated.json", "COMMUNICATION 2026-01-19T12:00:00Z", "TIME_OF_RECEIPT");
        expect("superplane/pagerduty/example_data_on_incident_status_update.json", "COMMUNICATION 2026-01-19T12:30:00Z");
        expect("superplane/pagerduty/example_output_resolve_incident.json", "ALERT 2015-10-06T21:30:42Z", "RECOVERY 2015-10-06T21:45:00Z");
        expect("superplane/pagerduty/example_output_escalate_incident.json", "ALERT 2015-10-06T21:30:42Z", "COMMUNICATION 2015-10-06T21:42:00Z");
        expect("superplane/pagerduty/example_output_list_incidents.json", "ALERT 2024-01-15T12:00:00Z", "COMMUNICATION 2024-01-15T12:00:00Z",
                "ALERT 2024-01-15T12:30:00Z", "COMMUNICATION 2024-01-15T12:30:00Z", "ACTION 2024-01-15T12:35:00Z");
        expect("superplane/pagerduty/example_output_list_log_entries.json", "ALERT 2024-01-15T10:00:00Z", "ACTION 2024-01-15T10:15:00Z",
                "COMMUNICATION 2024-01-15T10:30:00Z");
        expect("superplane/pagerduty/example_output_list_notes.json", "COMMUNICATION 2024-01-15T10:30:00Z", "COMMUNICATION 2024-01-15T10:45:00Z",
                "COMMUNICATION 2024-01-15T11:00:00Z");
    }

    @Test
    public void changesOfGitHubHappenWhenTheyWereMade() throws IOException {
        expect("github/deployment.created.00.json", "CHANGE 2019-05-15T15:20:53Z");
        expect("github/deployment.created.01.json", "CHANGE 2022-01-03T01:28:30Z");
        expect("github/deployment_review.requested.00.json", "CHANGE 2023-07-04T09:28:15Z");
        expect("github/deployment_status.created.00.json", "CHANGE 2019-05-15T15:20:55Z");
        expect("github/deployment_status.created.01.json", "CHANGE 2022-01-03T01:28:40Z");
        expect("github/push.00.json", "CHANGE 2019-05-15T15:20:57Z", "OTHER_TIME");
        expect("github/push.03.json", "CHANGE 2019-05-15T15:20:57Z", "OTHER_TIME");
        expect("github/release.published.10.json", "CHANGE 2019-05-15T15:20:53Z");
        expect("github/release.created.01.json", "CHANGE 2019-05-15T15:20:53Z");
        expect("github/release.edited.06.json", "NO_TIME");
        expect("github/release.deleted.04.json", "NO_TIME");
        expect("github/workflow_run.completed.00.json", "CHANGE 2021-12-16T19:37:22Z");
        expect("github/workflow_run.requested.03.json", "CHANGE 2020-10-05T16:33:49Z");
    }

    @Test
    public void issuesAreToldAsTheyChanged() throws IOException {
        expect("skyhook/examples/jira/jira-issue.json", "OBSERVATION 2018-05-07T13:03:57.764Z", "OBSERVATION 2018-05-07T13:03:57.764Z");
        expect("skyhook/test/jira/jira-comment-only.json", "COMMUNICATION 2021-03-07T20:58:07.039Z");
        expect("skyhook/test/jira/jira-comment.json", "OBSERVATION 2018-05-07T13:03:57.764Z", "OBSERVATION 2018-05-07T13:03:57.764Z",
                "COMMUNICATION 2011-06-07T15:31:26.805Z");
        expect("superplane/jira/example_data_on_issue.json", "OBSERVATION 2026-07-17T09:30:00Z");
        expect("superplane/jira/example_data_on_issue_comment.json", "COMMUNICATION 2026-07-17T09:30:00Z", "TIME_OF_RECEIPT");
        expect("superplane/jira/example_output_transition_issue.json", "NO_TIME");
    }

    /** Every file: those of these sources are known, and give events or say why not; those of others are not taken for one of these. */
    @Test
    public void eachFileIsTakenForWhatItIs() throws IOException {
        assumeTrue("no samples", Files.exists(SAMPLES));
        for (String file : files()) {
            FoundIn found = found(file);
            List<String> known = found.formats.stream().filter(FORMATS::contains).toList();
            assertEquals(file + " " + known, OWN.matcher(file).matches(), !known.isEmpty());
            assertTrue(file, known.isEmpty() || found.events.size() + found.skipped.size() > 0);
        }
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(path -> path.toString().endsWith(".json")).map(path -> SAMPLES.relativize(path).toString()).sorted().toList();
        }
    }
}
