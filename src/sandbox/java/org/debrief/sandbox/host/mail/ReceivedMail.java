package org.debrief.sandbox.host.mail;

import java.time.Instant;

/** A mail in a box, as a list shows it. */
public record ReceivedMail(long id, String recipient, String sender, String subject, Instant received, boolean seen) {
}
