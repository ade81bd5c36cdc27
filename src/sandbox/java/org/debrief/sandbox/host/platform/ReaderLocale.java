package org.debrief.sandbox.host.platform;

import com.atlassian.sal.api.message.LocaleResolver;
import java.util.Locale;

/** The reader's locale. */
public record ReaderLocale(Readers readers) implements LocaleResolver {
    @Override
    public Locale getLocale() {
        return readers.locale();
    }
}
