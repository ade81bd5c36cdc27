package org.debrief.timeline;

import java.util.Objects;

/**
 * A piece of evidence for an event, a factor or a why.
 *
 * @param value the address, the file name or the quoted text, by {@code type}
 * @param title what it shows, {@code null} when not said
 */
public record Evidence(EvidenceType type, String value, String title) {

    public Evidence {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }
}
