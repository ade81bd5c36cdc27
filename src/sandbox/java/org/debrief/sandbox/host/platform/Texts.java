package org.debrief.sandbox.host.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.debrief.sandbox.host.FileSource;

/**
 * The words of a plugin, from the files its descriptor names. Files are read as ISO 8859-1 and every text goes through {@link MessageFormat}, with or
 * without arguments: the strictest reading of the two products, so other characters need an escape and a single quote must be doubled.
 */
public final class Texts {
    private static final ResourceBundle.Control CONTROL = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<String> locations;
    private final FileSource files;
    private final Map<Locale, Loaded> byLocale = new ConcurrentHashMap<>();
    private final Map<Locale, List<String>> namesByLocale = new ConcurrentHashMap<>();

    public Texts(List<String> locations, FileSource files) {
        this.locations = locations;
        this.files = files;
    }

    /** The text, or the key itself when there is none. */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = words(locale).getProperty(key);
        return pattern == null ? key : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The text as it stands in the file, or {@code null}. */
    public String pattern(Locale locale, String key) {
        return words(locale).getProperty(key);
    }

    private Properties words(Locale locale) {
        Loaded kept = byLocale.get(locale);
        if (kept == null || files.changing() && kept.changes() != changes(locale)) {
            kept = load(locale);
            byLocale.put(locale, kept);
        }
        return kept.words();
    }

    private Loaded load(Locale locale) {
        long changes = changes(locale);
        Properties words = new Properties();
        names(locale).forEach(file -> read(file, words));
        return new Loaded(words, changes);
    }

    /** The same number as long as no file was changed. */
    private long changes(Locale locale) {
        return names(locale).stream().map(files::changed).reduce(1L, (sum, time) -> 31 * sum + time);
    }

    /** The files that have words of a language, from the most general to the most special. */
    private List<String> names(Locale locale) {
        return namesByLocale.computeIfAbsent(locale, wanted -> {
            List<Locale> general = new ArrayList<>(CONTROL.getCandidateLocales("x", wanted));
            Collections.reverse(general);
            return general.stream().map(Locale::toString).flatMap(suffix -> names(suffix)).toList();
        });
    }

    private Stream<String> names(String suffix) {
        return locations.stream().map(location -> location.replace('.', '/') + (suffix.isEmpty() ? "" : "_" + suffix) + ".properties");
    }

    private void read(String file, Properties words) {
        URL found = files.apply(file);
        if (found == null) {
            return;
        }
        try (InputStream bytes = found.openStream()) {
            words.load(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words, and what {@link #changes} was when they were read. */
    private record Loaded(Properties words, long changes) {}
}
