package org.debrief.incident;

import java.util.List;

/**
 * Who took which part in an incident, by user name; {@code null} where nobody is named.
 *
 * @param participants everybody who took part; in a draft as they were given, otherwise by name
 */
public record Roles(String commander, String scribe, String facilitator, List<String> participants) {

    /** Nobody is named. */
    public static final Roles NONE = new Roles(null, null, null, List.of());

    public Roles {
        participants = List.copyOf(participants);
    }

    /** The same roles with the participants sorted by name, without repetitions. */
    public Roles sorted() {
        return new Roles(commander, scribe, facilitator, participants.stream().distinct().sorted().toList());
    }
}
