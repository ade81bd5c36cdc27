package org.debrief.sandbox.jira.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * Which screen opens for which operation; {@link Operation#DEFAULT} stands for those not named.
 */
public record ScreenScheme(long id, String name, String description, Map<Operation, Long> screens) {
    /** The scheme of projects that were given no other. */
    public static final long DEFAULT = 1;

    /** What one does with an issue on a screen. */
    public enum Operation { DEFAULT, CREATE, EDIT, VIEW }

    public ScreenScheme {
        screens = Map.copyOf(screens);
    }

    /** The id of the screen for an operation, or null if there is none and no default. */
    public Long screen(Operation operation) {
        return screens.getOrDefault(operation, screens.get(Operation.DEFAULT));
    }

    /** The same scheme with another screen for an operation; null takes the operation out. */
    public ScreenScheme with(Operation operation, Long screen) {
        Map<Operation, Long> changed = new EnumMap<>(Operation.class);
        changed.putAll(screens);
        if (screen == null) {
            changed.remove(operation);
        } else {
            changed.put(operation, screen);
        }
        return new ScreenScheme(id, name, description, changed);
    }
}
