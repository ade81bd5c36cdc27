package org.debrief.sandbox.confluence.model;

import java.time.Instant;

/** One version of a page, counted from one: who saved it, when, and what they said about it. */
public record PageVersion(int number, String by, Instant when, String message, boolean minor) {
}
