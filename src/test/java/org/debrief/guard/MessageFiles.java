package org.debrief.guard;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The message files of the plugin, and the keys its sources name. */
final class MessageFiles {

    static final Path DESCRIPTOR = Path.of("atlassian-plugin.xml");

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern KEY = Pattern.compile("[\"'](debrief\\.[A-Za-z0-9._-]*)[\"']");

    private MessageFiles() {}

    /** The files, without their ending, as the descriptor names them. */
    static List<String> names() {
        return all(Path.of("src/main/resources/i18n")).stream()
                .map(file -> "i18n/" + file.getFileName().toString().replace(".properties", ""))
                .toList();
    }

    /** Every text by its key; a key given twice is a fault. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : all(Path.of("src/main/resources/i18n"))) {
            loaded(file).forEach((key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("The key " + key + " of " + file + " is given twice");
                }
            });
        }
        return texts;
    }

    private static Properties loaded(Path file) {
        Properties properties = new UniqueKeys();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys, and beginnings of keys, that Java, templates, scripts and the descriptor name. */
    static Set<String> named() {
        Set<String> named = new TreeSet<>();
        Stream.concat(all(MAIN).stream(), Stream.of(DESCRIPTOR))
                .filter(file -> file.toString().matches(".*\\.(java|vm|js|xml)"))
                .forEach(file -> {
                    Matcher matcher = KEY.matcher(text(file));
                    while (matcher.find()) {
                        named.add(matcher.group(1));
                    }
                });
        return named;
    }

    /** The text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Properties that refuse a key given twice in one file. */
    private static final class UniqueKeys extends Properties {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalStateException("The key " + key + " is given twice");
            }
            return super.put(key, value);
        }
    }
}
