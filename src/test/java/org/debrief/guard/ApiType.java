package org.debrief.guard;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type as a compiled caller sees it: its kind, its direct supertypes except Object, and its own visible members. */
record ApiType(String name, String modifiers, Set<String> supertypes, Set<ApiMember> members) {

    private static final int VISIBLE = Modifier.PUBLIC | Modifier.PROTECTED;

    static ApiType of(Class<?> type) {
        return new ApiType(type.getName(), modifiersOf(type), supertypesOf(type), membersOf(type));
    }

    private static String modifiersOf(Class<?> type) {
        if (type.isInterface()) {
            return Modifier.toString(type.getModifiers() & VISIBLE) + " interface";
        }
        int seen = type.getModifiers() & (VISIBLE | Modifier.ABSTRACT | Modifier.FINAL);
        return Modifier.toString(seen) + " class";
    }

    private static Set<String> supertypesOf(Class<?> type) {
        Set<String> names = Arrays.stream(type.getInterfaces()).map(Class::getName).collect(Collectors.toCollection(LinkedHashSet::new));
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
            names.add(type.getSuperclass().getName());
        }
        return names;
    }

    private static Set<ApiMember> membersOf(Class<?> type) {
        return Stream.of(
                        visible(type.getDeclaredFields(), field -> field.getModifiers(), ApiMember::of),
                        visible(type.getDeclaredConstructors(), constructor -> constructor.getModifiers(), ApiMember::of),
                        visible(type.getDeclaredMethods(), method -> method.isSynthetic() ? 0 : method.getModifiers(), ApiMember::of))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T extends AnnotatedElement> Set<ApiMember> visible(
            T[] declared, Function<T, Integer> modifiers, Function<T, ApiMember> member) {
        return Arrays.stream(declared)
                .filter(element -> (modifiers.apply(element) & VISIBLE) != 0)
                .map(member)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
