package org.debrief.guard;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparison of our types with the true ones: whatever ours has, the true one must have too, itself or from above. */
record ApiComparison(ApiFacts facts) {

    Stream<ApiDifference> differences(ApiType ours) {
        Optional<ApiType> known = facts.type(ours.name());
        if (known.isEmpty()) {
            return Stream.of(new ApiDifference(ours.name(), "*"));
        }
        Map<String, ApiType> truth = facts.withSupertypes(ours.name());
        return Stream.of(modifiers(ours, known.get()), supertypes(ours, truth.values()), members(ours, truth))
                .flatMap(members -> members)
                .map(member -> new ApiDifference(ours.name(), member));
    }

    /** Gives the abstract methods that an implementation of our type would not know of, so that it would lack them in the product. */
    Stream<ApiDifference> gaps(Class<?> ours) {
        Set<String> present = ApiSources.withSupertypes(ours)
                .flatMap(type -> ApiType.of(type).members().stream())
                .map(ApiMember::key)
                .collect(Collectors.toSet());
        Map<Boolean, Set<String>> truth = facts.withSupertypes(ours.getName()).values().stream()
                .flatMap(type -> type.members().stream())
                .collect(Collectors.partitioningBy(ApiMember::isAbstract, Collectors.mapping(ApiMember::key, Collectors.toSet())));
        return truth.get(true).stream()
                .filter(key -> !truth.get(false).contains(key) && !present.contains(key))
                .map(key -> new ApiDifference(ours.getName(), key));
    }

    private static Stream<String> modifiers(ApiType ours, ApiType truth) {
        return ours.modifiers().equals(truth.modifiers()) ? Stream.empty() : Stream.of("modifiers");
    }

    private static Stream<String> supertypes(ApiType ours, Collection<ApiType> truth) {
        Set<String> names = new HashSet<>();
        truth.forEach(type -> names.addAll(type.supertypes()));
        return ours.supertypes().stream().filter(name -> !names.contains(name)).map(name -> "extends " + name);
    }

    private static Stream<String> members(ApiType ours, Map<String, ApiType> truth) {
        Set<ApiMember> own = truth.get(ours.name()).members();
        Set<ApiMember> all = truth.values().stream().flatMap(type -> type.members().stream()).collect(Collectors.toSet());
        return ours.members().stream()
                .filter(member -> !(member.isConstructor() ? own : all).contains(member))
                .map(ApiMember::key);
    }
}
