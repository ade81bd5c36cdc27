package org.debrief.sandbox.confluence.model;

import java.io.InputStream;

/** A file on its way to a page; {@code data} is read once and not closed. */
public record Upload(String name, String mediaType, InputStream data, String comment, boolean minor) {
}
