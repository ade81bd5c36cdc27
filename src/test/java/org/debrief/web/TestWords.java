package org.debrief.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.debrief.review.Words;

/** The plugin's real texts, formatted as the products do; a key without a text is an error. */
public final class TestWords implements Words {

    private final Properties texts = new Properties();

    /** The English texts. */
    public TestWords() {
        load("/i18n/debrief.properties");
        load("/i18n/debrief-analysis.properties");
    }

    private void load(String name) {
        try (InputStream file = TestWords.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new AssertionError("No text for " + key);
        }
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
