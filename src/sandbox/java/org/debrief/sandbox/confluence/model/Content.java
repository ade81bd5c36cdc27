package org.debrief.sandbox.confluence.model;

import java.time.Instant;

/** A piece of content with an id of its own: a page, a file attached to one, or a comment on one. */
public sealed interface Content permits WikiPage, AttachedFile, PageComment {
    /** The id, unique among all content. */
    long id();

    /** The page it is or belongs to; its rights are those of this page. */
    WikiPage page();

    /** The title people see. */
    String title();

    /** The user who made it, {@code null} for an anonymous one. */
    String creator();

    /** When it was made. */
    Instant created();

    /** The newest version. */
    PageVersion version();
}
