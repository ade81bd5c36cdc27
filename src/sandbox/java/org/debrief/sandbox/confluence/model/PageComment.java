package org.debrief.sandbox.confluence.model;

import java.time.Instant;

/** A comment on a page; {@code parent} is the comment it answers or {@code null}. */
public record PageComment(long id, WikiPage page, Long parent, String body, String creator, Instant created,
        PageVersion version) implements Content {
    @Override
    public String title() {
        return "Re: " + page.title();
    }
}
