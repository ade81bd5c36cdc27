package org.debrief.timeline.parse;

import java.util.List;
import java.util.Optional;

/** All formats, in the order in which they are asked; a new one is its class, its fixtures and a line here. */
public final class Formats {

    /** Formats of JSON records; the more particular come first. */
    static final List<JsonFormat> JSON = List.of(
            new SlackMessages(),
            new KubernetesEvents(),
            new GrafanaAnnotations(),
            new GrafanaLegacyAlerts(),
            new GrafanaAlerts(),
            new AlertmanagerAlerts(),
            new PagerDutyEvents(),
            new PagerDutyMessages(),
            new PagerDutyLogEntries(),
            new PagerDutyNotes(),
            new PagerDutyIncidents(),
            new OpsgenieWebhooks(),
            new OpsgenieAlerts(),
            new OpsgenieLogs(),
            new GitHubDeploymentReviews(),
            new GitHubDeployments(),
            new GitHubReleases(),
            new GitHubWorkflowRuns(),
            new GitHubPushes(),
            new JiraWebhooks(),
            new JiraIssues(),
            new JiraHistories(),
            new JiraComments(),
            new SlackDirectory());

    /** Formats of whole files; the more particular come first. */
    static final List<TimelineParser> FILES = List.of(
            new JsonLines(JSON),
            new JsonDocument(JSON),
            new Csv(),
            LogLines.known("syslog-rfc5424", Syslog::rfc5424),
            LogLines.known("syslog-rfc3164", Syslog::rfc3164),
            LogLines.known("log", StampFirst::dated),
            LogLines.plain("log-epoch", EpochFirst::new),
            LogLines.plain("log-time", StampFirst::timeOfDay));

    private Formats() {}

    /** The parser of a file that begins so, empty when none knows it. */
    public static Optional<TimelineParser> of(Head head) {
        return FILES.stream().filter(parser -> parser.recognises(head)).findFirst();
    }
}
