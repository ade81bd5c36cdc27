package org.debrief.plugin;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import org.debrief.review.Words;

/** The plugin's texts in the language of whoever is signed in, as the host resolves them. */
final class HostWords implements Words {

    private final I18nResolver texts;

    HostWords(I18nResolver texts) {
        this.texts = texts;
    }

    @Override
    public String text(String key, Object... arguments) {
        Serializable[] values = new Serializable[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[i] = arguments[i] instanceof Number number ? number : String.valueOf(arguments[i]);
        }
        return texts.getText(key, values);
    }
}
