package org.debrief.sandbox.confluence.model;

/** One right in a space and who holds it. */
public record Grant(Right right, Holder holder) {
}
