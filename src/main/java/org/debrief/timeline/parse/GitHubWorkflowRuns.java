package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.Set;
import org.debrief.timeline.EventKind;

/** Runs of GitHub's workflows: that they began, and how they ended. */
final class GitHubWorkflowRuns implements JsonFormat {

    @Override
    public String format() {
        return "github";
    }

    @Override
    public Set<String> listedUnder() {
        return Set.of("workflow_runs");
    }

    @Override
    public boolean recognises(JsonRecord record) {
        JsonRecord run = record.record("workflow_run").orElse(record);
        return run.has("run_number", "head_sha", "workflow_id", "status", "created_at")
                && (run == record || record.has("action", "repository"));
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        JsonRecord run = record.record("workflow_run").orElse(record);
        Telling telling = new Telling(run, reading);
        String action = run == record ? "" : record.text("action");
        if (run == record || "requested".equals(action)) {
            telling.orOnReceipt(at -> event(record, run, "started", at), "run_started_at", "created_at");
        } else if ("in_progress".equals(action)) {
            telling.orOnReceipt(at -> event(record, run, "in progress", at), "updated_at");
        }
        if ("completed".equals(action) || run == record && "completed".equals(run.text("status"))) {
            telling.orOnReceipt(at -> event(record, run, Phrase.of(": ", "completed", run.text("conclusion")), at), "updated_at");
        }
    }

    private static ReadEvent event(JsonRecord payload, JsonRecord run, String done, Instant at) {
        String name = Phrase.of(" ", "workflow", run.first("name", "display_title"), Phrase.around("#", run.text("run_number"), ""));
        String version = GitHubWords.version(run.text("head_branch"), run.text("head_sha"));
        String text = GitHubWords.about(payload, name, Phrase.around("on ", version, ""), done);
        ReadEvent event = ReadEvent.of(at, EventKind.CHANGE, text, payload.line()).linked(run.text("html_url"), "run");
        String phase = done.startsWith("completed") ? "completed" : done;
        String identity = Phrase.of(":", "github:workflow-run", run.text("id"), run.text("run_attempt"), phase);
        return run.text("id") == null ? event : event.identified(identity);
    }
}
