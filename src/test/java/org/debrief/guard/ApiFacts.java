package org.debrief.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The true types of the Atlassian API, from a folder of tables with the columns type, modifiers, name and descriptor; a type's own line
 * has TYPE, its modifiers and its supertypes instead. Types of the JDK are known too.
 */
final class ApiFacts {

    private final Map<String, ApiType> types = new HashMap<>();

    private ApiFacts() {
    }

    static ApiFacts in(Path folder) throws IOException {
        ApiFacts facts = new ApiFacts();
        try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, "*.tsv")) {
            for (Path table : tables) {
                Files.readAllLines(table).forEach(facts::add);
            }
        }
        return facts;
    }

    Optional<ApiType> type(String name) {
        return Optional.ofNullable(name.startsWith("java.") ? jdkType(name) : types.get(name));
    }

    /** Gives the type and all above it as far as they are known, the type first. */
    Map<String, ApiType> withSupertypes(String name) {
        Map<String, ApiType> found = new LinkedHashMap<>();
        collect(name, found);
        found.put("java.lang.Object", jdkType("java.lang.Object"));
        return found;
    }

    private void collect(String name, Map<String, ApiType> found) {
        type(name).filter(type -> found.putIfAbsent(name, type) == null)
                .ifPresent(type -> type.supertypes().forEach(above -> collect(above, found)));
    }

    private void add(String line) {
        String[] column = line.split("\t", -1);
        if (column[1].equals("TYPE")) {
            types.put(column[0], new ApiType(column[0], column[2], names(column[3]), new LinkedHashSet<>()));
        } else {
            types.get(column[0]).members().add(new ApiMember(column[1], column[2], column[3]));
        }
    }

    private static Set<String> names(String supertypes) {
        String erased = supertypes;
        while (erased.contains("<")) {
            erased = erased.replaceAll("<[^<>]*>", "");
        }
        return Arrays.stream(erased.replaceAll("\\b(extends|implements)\\b", " ").split("[, ]+"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ApiType jdkType(String name) {
        try {
            return ApiType.of(Class.forName(name, false, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException("The tables name a type that the JDK has not got: " + name, e));
        }
    }
}
