package org.debrief.sandbox.confluence.model;

/** What somebody wants a page to become: title, storage body, parent ({@code null}: top of the space) and a word about the change. */
public record PageDraft(String title, String body, Long parent, String message, boolean minor) {
    /** A change without a word about it. */
    public PageDraft(String title, String body, Long parent) {
        this(title, body, parent, "", false);
    }
}
