package org.debrief.sandbox.confluence.model;

/** A page in the tree of its space: its title and the page above it, {@code null} at the top. */
public record PageNode(long id, String title, Long parent) {
}
