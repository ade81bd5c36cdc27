package org.debrief.app.attachment;

import java.time.Instant;

/**
 * A file attached to an incident.
 *
 * @param mimeType what it claims to be, which proves nothing
 * @param size in bytes
 * @param author the user name, {@code null} when nobody had signed in
 */
public record AttachedFile(long id, String name, String mimeType, long size, Instant created, String author) {}
