package org.debrief.sandbox.pages.jira.issue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Deed;
import org.debrief.sandbox.jira.model.StoredAttachment;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * The files at an issue: pictures, which are shown, and others, which are listed.
 */
public record IssueFiles(Site site, StoredIssue issue, ValueMarkup markup) {
    private static final double KILO = 1024;

    /**
     * A file at its address.
     *
     * @param thumbnail where a small picture of it is, empty if it is none
     */
    public record File(long id, String name, String size, String atHtml, String authorHtml, String href, String thumbnail, boolean deletable) {
        public boolean picture() {
            return !thumbnail.isEmpty();
        }
    }

    List<File> all() {
        return site.model().attachments().of(List.of(issue.id())).stream().map(this::file).toList();
    }

    static String size(long bytes) {
        if (bytes >= KILO * KILO) {
            return String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
        }
        return bytes >= 10 * KILO ? Math.round(bytes / KILO) + " kB" : String.format(Locale.ROOT, "%.1f kB", bytes / KILO);
    }

    private File file(StoredAttachment stored) {
        String name = stored.file().name();
        String href = "/secure/attachment/" + stored.id() + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        String thumbnail = stored.hasThumbnail() ? "/secure/thumbnail/" + stored.id() + "/_thumb_" + stored.id() + ".png" : "";
        boolean deletable = site.model().permissions().allows(Deed.DELETE_ATTACHMENT, issue, stored.author(), site.row(site.reader().orElse(null)));
        return new File(stored.id(), name, size(stored.size()), markup.moment(stored.created()), markup.person(stored.author(), "Anonymous"), href, thumbnail,
                deletable);
    }
}
