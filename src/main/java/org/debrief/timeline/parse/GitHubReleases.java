package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.Set;
import org.debrief.timeline.EventKind;

/**
 * Releases of GitHub: payloads of webhooks, and items of the API's list. Their {@code created_at} is the date of the commit they are
 * made of, so it never counts.
 */
final class GitHubReleases implements JsonFormat {

    /** Of one release, these tell the same. */
    private static final Set<String> PUBLISHING = Set.of("published", "released", "prereleased", "created");

    @Override
    public String format() {
        return "github";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        JsonRecord release = record.record("release").orElse(record);
        return release.has("tag_name", "target_commitish")
                && release.value("draft") instanceof Boolean
                && (release == record || record.text("action") != null);
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        JsonRecord release = record.record("release").orElse(record);
        String action = release == record ? "published" : record.text("action");
        Telling telling = new Telling(release, reading);
        if (PUBLISHING.contains(action) && release.has("published_at")) {
            telling.orOnReceipt(at -> event(record, release, "published", at), "published_at");
        } else if ("edited".equals(action) || "created".equals(action)) {
            telling.orOnReceipt(at -> event(record, release, action, at), "updated_at");
        } else {
            telling.orOnReceipt(at -> event(record, release, release == record ? "draft" : action, at));
        }
    }

    private static ReadEvent event(JsonRecord payload, JsonRecord release, String done, Instant at) {
        String id = release.text("id");
        ReadEvent event = ReadEvent.of(at, EventKind.CHANGE, text(payload, release, done), payload.line())
                .linked(release.text("html_url"), release.text("tag_name"));
        String moment = "published".equals(done) ? "" : ":" + at;
        return id == null ? event : event.identified("github:release:" + id + ":" + done + moment);
    }

    private static String text(JsonRecord payload, JsonRecord release, String done) {
        String tag = release.text("tag_name");
        String name = release.text("name");
        String titled = name == null || name.equals(tag) ? tag : tag + " “" + Phrase.shortened(name, 200) + "”";
        boolean before = Boolean.TRUE.equals(release.value("prerelease"));
        String person = payload == release ? release.text("author.login") : payload.first("sender.login", "release.author.login");
        return GitHubWords.about(payload, before ? "pre-release" : "release", titled, done, Phrase.around("by ", person, ""));
    }
}
