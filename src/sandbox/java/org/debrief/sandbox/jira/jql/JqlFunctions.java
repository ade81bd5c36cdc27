package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The functions queries may call: those of the product, and after them those plug-ins have at the moment.
 */
public final class JqlFunctions {
    private final Map<String, JqlFunction> byName = new ConcurrentHashMap<>();
    private volatile Supplier<List<JqlFunction>> more = List::of;

    public void add(JqlFunction function) {
        byName.put(key(function.name()), function);
    }

    /** Also knows the functions of a supplier, which is asked anew for each call. */
    public void follow(Supplier<List<JqlFunction>> plugins) {
        more = plugins;
    }

    public Optional<JqlFunction> byName(String name) {
        return Optional.ofNullable(byName.get(key(name)))
                .or(() -> more.get().stream().filter(function -> function.name().equalsIgnoreCase(name)).findFirst());
    }

    /** The names of all functions, in order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        byName.values().forEach(function -> names.add(function.name()));
        more.get().forEach(function -> names.add(function.name()));
        return names;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
