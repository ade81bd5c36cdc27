package org.debrief.sandbox.host.platform;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;

/** The words of a plugin in the reader's language. */
public final class ReaderTexts implements I18nResolver {
    private final Texts texts;
    private final Readers readers;

    public ReaderTexts(Texts texts, Readers readers) {
        this.texts = texts;
        this.readers = readers;
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(readers.locale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getText(String key) {
        return getText(readers.locale(), key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }
}
