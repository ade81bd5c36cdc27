package org.debrief.sandbox.confluence.model;

import java.time.Instant;

/** A file attached to a page, in its newest version; {@code comment} is the newest version's message. */
public record AttachedFile(long id, WikiPage page, String title, String creator, Instant created, PageVersion version,
        FileKind kind) implements Content {
    /** Whether browsers show it as a picture. */
    public boolean isImage() {
        return kind.mediaType().startsWith("image/");
    }
}
