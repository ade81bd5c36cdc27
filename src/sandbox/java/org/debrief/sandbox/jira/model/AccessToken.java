package org.debrief.sandbox.jira.model;

import java.time.Instant;

/**
 * What a person gave to a program so that it can act for them; {@code owner} is a user key, and {@code expires} null for a token without end.
 */
public record AccessToken(long id, String owner, String name, Instant created, Instant expires) {
    public AccessToken {
        if (name == null || name.isBlank() || name.length() > 255) {
            throw new Refused("You must specify a name of at most 255 characters for the token.");
        }
    }

    boolean holdsAt(Instant now) {
        return expires == null || now.isBefore(expires);
    }
}
