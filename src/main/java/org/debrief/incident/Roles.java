package org.debrief.incident;

import java.util.List;

/**
 * Who took which part in an incident, by user name; {@code null} where nobody is named.
 *
 * @param participants everybody who took part, sorted by name, without repetitions
 */
public record Roles(String commander, String scribe, String facilitator, List<String> participants) {

    /** Nobody is named. */
    public static final Roles NONE = new Roles(null, null, null, List.of());

    public Roles {
        participants = participants.stream().distinct().sorted().toList();
    }
}
