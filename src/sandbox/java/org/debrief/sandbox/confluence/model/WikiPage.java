package org.debrief.sandbox.confluence.model;

import java.time.Instant;

/**
 * A page as it is now: where it stands, its storage body, who made it, and its newest version; {@code parent} is {@code null} at the top of
 * a space.
 */
public record WikiPage(long id, Space space, String title, String body, Long parent, String creator, Instant created, PageVersion version,
        PageStatus status)
        implements Content {
    @Override
    public WikiPage page() {
        return this;
    }

    /** An older version of this page. */
    WikiPage at(String oldTitle, String oldBody, PageVersion oldVersion) {
        return new WikiPage(id, space, oldTitle, oldBody, parent, creator, created, oldVersion, PageStatus.HISTORICAL);
    }
}
