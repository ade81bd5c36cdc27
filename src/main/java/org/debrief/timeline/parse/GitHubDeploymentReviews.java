package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.stream.Collectors;
import org.debrief.timeline.EventKind;

/** Reviews that a deployment of GitHub waits for; only that one is asked for has an instant of its own. */
final class GitHubDeploymentReviews implements JsonFormat {

    @Override
    public String format() {
        return "github";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return record.has("action", "since", "workflow_run", "repository")
                && (record.has("reviewers") || record.has("approver") || record.has("requestor"));
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        Telling telling = new Telling(record, reading);
        if ("requested".equals(record.text("action"))) {
            telling.orOnReceipt(at -> event(record, at, EventKind.CHANGE), "since");
        } else {
            telling.orOnReceipt(at -> event(record, at, EventKind.DECISION));
        }
    }

    private static ReadEvent event(JsonRecord record, Instant at, EventKind kind) {
        String reviewers = record.records("reviewers").stream()
                .map(reviewer -> reviewer.first("reviewer.login", "reviewer.name"))
                .filter(name -> name != null)
                .collect(Collectors.joining(", "));
        String environment = record.first("environment", "workflow_job_run.environment");
        String person = record.first("approver.login", "requestor.login", "sender.login");
        String text = GitHubWords.about(record, "review of deployment", Phrase.around("to ", environment, ""), record.text("action"),
                Phrase.around("by ", person, ""), Phrase.around("from ", reviewers, ""), Phrase.around("(", record.text("comment"), ")"));
        return ReadEvent.of(at, kind, text, record.line())
                .identified("github:deployment-review:" + record.text("workflow_run.id") + ":" + environment + ":" + record.text("action"))
                .linked(record.text("workflow_run.html_url"), "run");
    }
}
