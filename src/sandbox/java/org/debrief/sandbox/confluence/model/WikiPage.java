package org.debrief.sandbox.confluence.model;

import java.time.Instant;

/** A page as it is now: where it stands, its storage body, who made it, and its newest version; {@code parent} is {@code null} at the top of a space. */
public record WikiPage(long id, Space space, String title, String body, Long parent, String creator, Instant created, PageVersion version) {
}
