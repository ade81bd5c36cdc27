package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.timeline.EventKind;

/** Pushes to a repository of GitHub: of commits, of new branches and tags, and that one was deleted. A push has no instant of its own. */
final class GitHubPushes implements JsonFormat {

    private static final int MOST_COMMITS = 20;

    @Override
    public String format() {
        return "github";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        String ref = record.text("ref");
        return ref != null
                && ref.startsWith("refs/")
                && record.has("before", "after", "repository.full_name")
                && (record.has("pusher") || record.has("compare"))
                && !record.has("object_kind");
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        Telling telling = new Telling(record, reading);
        if (!telling.standingIn(at -> event(record, at), "repository.pushed_at", "head_commit.timestamp")) {
            telling.orOnReceipt(at -> event(record, at));
        }
    }

    private static ReadEvent event(JsonRecord push, Instant at) {
        List<JsonRecord> commits = push.records("commits");
        String person = Phrase.around("by ", push.first("pusher.name", "sender.login"), "");
        String text = GitHubWords.about(push, done(push, commits.size()), person);
        String head = Phrase.firstLine(push.text("head_commit.message"));
        ReadEvent event = ReadEvent.of(at, EventKind.CHANGE, PlainText.of(Phrase.of(": ", text, head)), push.line())
                .identified(identity(push))
                .linked(push.text("compare"), "changes");
        return commits.size() < 2 ? event : event.quoting(PlainText.of(listed(commits)), "commits");
    }

    private static String identity(JsonRecord push) {
        return Phrase.of(":", "github:push", push.text("repository.full_name"), push.text("ref"), push.text("before"), push.text("after"));
    }

    private static String done(JsonRecord push, int commits) {
        String ref = push.text("ref");
        String kind = ref.startsWith("refs/tags/") ? "tag " : "branch ";
        String name = kind + GitHubWords.version(ref, null);
        if (isTrue(push, "deleted")) {
            return name + " deleted";
        }
        String number = commits == 0 ? "" : " with " + commits + (commits == 1 ? " commit" : " commits");
        return name + (isTrue(push, "created") ? " created" : isTrue(push, "forced") ? " force-pushed" : " pushed") + number;
    }

    private static boolean isTrue(JsonRecord push, String flag) {
        return "true".equals(push.text(flag));
    }

    private static String listed(List<JsonRecord> commits) {
        String more = commits.size() > MOST_COMMITS ? "\n… " + (commits.size() - MOST_COMMITS) : "";
        return commits.stream().limit(MOST_COMMITS).map(GitHubPushes::line).collect(Collectors.joining("\n")) + more;
    }

    private static String line(JsonRecord commit) {
        String id = commit.text("id");
        return Phrase.of(" ", id == null ? null : GitHubWords.shortened(id), commit.text("timestamp"), commit.text("author.name"),
                Phrase.firstLine(commit.text("message")));
    }
}
