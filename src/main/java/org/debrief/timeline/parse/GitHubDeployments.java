package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.Optional;
import org.debrief.timeline.EventKind;

/** Deployments of GitHub and what became of them: payloads of webhooks, and items of the API's lists. */
final class GitHubDeployments implements JsonFormat {

    @Override
    public String format() {
        return "github";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return status(record).isPresent() || isDeployment(record.record("deployment").orElse(record));
    }

    private static Optional<JsonRecord> status(JsonRecord record) {
        return record.record("deployment_status")
                .or(() -> Optional.of(record))
                .filter(status -> status.text("state") != null && status.has("deployment_url"));
    }

    private static boolean isDeployment(JsonRecord record) {
        return record.has("sha", "ref", "task", "created_at") && record.text("environment") != null;
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        Optional<JsonRecord> status = status(record);
        if (status.isPresent()) {
            new Telling(status.get(), reading).orOnReceipt(at -> state(record, status.get(), at), "created_at");
        } else {
            JsonRecord deployment = record.record("deployment").orElse(record);
            new Telling(deployment, reading).orOnReceipt(at -> deployment(record, deployment, at), "created_at");
        }
    }

    private static ReadEvent state(JsonRecord payload, JsonRecord status, Instant at) {
        String environment = status.first("environment", "deployment.environment");
        String state = Phrase.of(": ", status.text("state"), status.text("description"));
        String text = GitHubWords.about(payload.has("repository") ? payload : status, "deployment",
                Phrase.around("of ", payload.record("deployment").map(GitHubDeployments::version).orElse(null), ""),
                Phrase.around("to ", environment == null ? payload.text("deployment.environment") : environment, ""), state);
        return identified(ReadEvent.of(at, EventKind.CHANGE, text, payload.line()), "github:deployment-status:", status)
                .linked(status.text("target_url"), "run")
                .linked(status.text("log_url"), "log")
                .linked(status.text("environment_url"), environment);
    }

    private static ReadEvent deployment(JsonRecord payload, JsonRecord deployment, Instant at) {
        String text = GitHubWords.about(payload.has("repository") ? payload : deployment, "deployment of", version(deployment),
                Phrase.around("to ", deployment.text("environment"), ""), "created",
                Phrase.around("by ", deployment.text("creator.login"), ""), Phrase.around("(", deployment.text("description"), ")"));
        return identified(ReadEvent.of(at, EventKind.CHANGE, text, payload.line()), "github:deployment:", deployment)
                .linked(payload.text("workflow_run.html_url"), "run");
    }

    private static ReadEvent identified(ReadEvent event, String kind, JsonRecord record) {
        return record.text("id") == null ? event : event.identified(kind + record.text("id"));
    }

    private static String version(JsonRecord deployment) {
        return GitHubWords.version(deployment.text("ref"), deployment.text("sha"));
    }
}
