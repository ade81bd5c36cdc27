package org.debrief.sandbox.host.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.debrief.sandbox.host.FileSource;

/**
 * The words of a plugin, from the files its descriptor names. Files are read as ISO 8859-1 and every text goes through {@link MessageFormat}, with or
 * without arguments: the strictest reading of the two products, so other characters need an escape and a single quote must be doubled.
 */
public final class Texts {
    private final List<String> locations;
    private final FileSource files;
    private final Map<Locale, Properties> byLocale = new ConcurrentHashMap<>();

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
        return files.changing() ? load(locale) : byLocale.computeIfAbsent(locale, this::load);
    }

    private Properties load(Locale locale) {
        Properties words = new Properties();
        List<Locale> general = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES).getCandidateLocales("x", locale);
        for (int i = general.size() - 1; i >= 0; i--) {
            String suffix = general.get(i).toString();
            locations.forEach(location -> read(location.replace('.', '/') + (suffix.isEmpty() ? "" : "_" + suffix) + ".properties", words));
        }
        return words;
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
}
