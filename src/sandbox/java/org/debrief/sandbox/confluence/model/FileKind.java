package org.debrief.sandbox.confluence.model;

/** What is inside a file: its media type and its size in bytes. */
public record FileKind(String mediaType, long size) {
}
