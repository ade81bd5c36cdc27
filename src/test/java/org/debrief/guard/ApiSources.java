package org.debrief.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A folder with files that are named after top-level types, and the compiled types they stand for. */
record ApiSources(Path folder, String suffix) {

    /** Gives the compiled types, nested ones that others can see included. */
    List<Class<?>> types() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(folder::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(suffix) && !file.endsWith("-info" + suffix))
                    .sorted()
                    .<Class<?>>map(this::load)
                    .flatMap(ApiSources::withNested)
                    .toList();
        }
    }

    /** Gives the type and all classes and interfaces above it. */
    static Stream<Class<?>> withSupertypes(Class<?> type) {
        Stream<Class<?>> above = Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return Stream.concat(Stream.of(type), above.flatMap(ApiSources::withSupertypes)).distinct();
    }

    private Class<?> load(String file) {
        String name = file.substring(0, file.length() - suffix.length()).replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, getClass().getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException("Not compiled: " + file, e));
        }
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        Stream<Class<?>> nested = Arrays.stream(type.getDeclaredClasses())
                .filter(inner -> (inner.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0);
        return Stream.concat(Stream.of(type), nested.flatMap(ApiSources::withNested));
    }
}
