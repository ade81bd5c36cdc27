package org.debrief.timeline.parse;

/** How payloads of GitHub name repositories and commits. */
final class GitHubWords {

    private GitHubWords() {}

    /** The repository as owner and name, {@code null} when it is not said; lists of the API tell it by addresses only. */
    static String repository(JsonRecord record) {
        String name = record.text("repository.full_name");
        String address = record.first("repository_url", "url");
        return name != null || address == null || !address.matches(".{0,300}/repos/[^/]{1,100}/[^/]{1,100}(?:/.{0,500})?")
                ? name
                : address.replaceFirst(".{0,300}?/repos/([^/]+/[^/]+).*", "$1");
    }

    /** A branch or tag and the beginning of a commit's name, such as {@code main@1a2b3c4}. */
    static String version(String ref, String sha) {
        String known = sha == null || sha.equals(ref) ? null : shortened(sha);
        return Phrase.of("@", ref == null ? null : shortened(ref.replaceFirst("^refs/(?:heads|tags)/", "")), known);
    }

    /** A commit's name as people write it; other names stay. */
    static String shortened(String sha) {
        return sha.matches("[0-9a-f]{40}|[0-9a-f]{64}") ? sha.substring(0, 7) : sha;
    }

    /** A sentence about a repository. */
    static String about(JsonRecord record, String... parts) {
        return PlainText.of(Phrase.of(": ", repository(record), Phrase.of(" ", parts)));
    }
}
