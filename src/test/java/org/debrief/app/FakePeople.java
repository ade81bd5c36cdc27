package org.debrief.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A site on which Ana, Ben and Cleo are known. */
public final class FakePeople implements People {

    private static final Map<String, String> KNOWN = Map.of("ana", "Ana Alves", "ben", "Ben Bauer", "cleo", "Cleo Cruz");

    @Override
    public Set<String> unknown(Collection<String> userNames) {
        Set<String> unknown = new HashSet<>(userNames);
        unknown.removeAll(KNOWN.keySet());
        return unknown;
    }

    @Override
    public Map<String, String> fullNames(Collection<String> userNames) {
        Map<String, String> names = new LinkedHashMap<>();
        userNames.forEach(name -> names.put(name, KNOWN.getOrDefault(name, name)));
        return names;
    }
}
