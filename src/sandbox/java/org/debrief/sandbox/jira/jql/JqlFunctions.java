package org.debrief.sandbox.jira.jql;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The functions queries may call; a plug-in's join those of the product while it is there.
 */
public final class JqlFunctions {
    private final Map<String, JqlFunction> byName = new ConcurrentHashMap<>();

    public void add(JqlFunction function) {
        byName.put(key(function.name()), function);
    }

    public void remove(String name) {
        byName.remove(key(name));
    }

    public Optional<JqlFunction> byName(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The names of all functions, in order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        byName.values().forEach(function -> names.add(function.name()));
        return names;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
