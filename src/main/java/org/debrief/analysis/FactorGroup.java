package org.debrief.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The factors of one category, in the order given. */
public record FactorGroup(String category, List<Factor> factors) {

    public FactorGroup {
        factors = List.copyOf(factors);
    }

    /** The categories that have factors: those that every project has first, then its own, then those that it no longer has. */
    public static List<FactorGroup> of(List<Factor> factors, Categories categories) {
        Map<String, List<Factor>> groups = new LinkedHashMap<>();
        categories.keys().forEach(category -> groups.put(category, new ArrayList<>()));
        factors.forEach(factor -> groups.computeIfAbsent(factor.category(), category -> new ArrayList<>()).add(factor));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new FactorGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
