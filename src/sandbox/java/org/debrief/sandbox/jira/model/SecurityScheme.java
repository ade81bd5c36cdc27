package org.debrief.sandbox.jira.model;

import java.util.List;
import java.util.Optional;

/**
 * The security levels the issues of some projects can have, in their order.
 *
 * @param defaultLevel the level new issues get unless another one is chosen, null for none
 */
public record SecurityScheme(long id, String name, String description, Long defaultLevel, List<SecurityLevel> levels) {
    public SecurityScheme {
        levels = List.copyOf(levels);
        if (name == null || name.isBlank()) {
            throw new Refused("Please enter a name for the scheme.");
        }
    }

    public Optional<SecurityLevel> level(long wanted) {
        return levels.stream().filter(level -> level.id() == wanted).findFirst();
    }
}
