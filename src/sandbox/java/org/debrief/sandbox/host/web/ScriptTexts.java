package org.debrief.sandbox.host.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.sandbox.host.platform.Texts;

/**
 * The transformer {@code jsI18n}: puts the reader's words in the place of {@code AJS.I18n.getText("key")} (or {@code WRM.I18n.getText}) in a script;
 * a call with arguments becomes {@code AJS.format("words", arguments)}.
 */
final class ScriptTexts {
    private static final Pattern CALL = Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(?:\"([\\w.-]+)\"|'([\\w.-]+)')\\s*([,)])");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Texts texts;

    ScriptTexts(Texts texts) {
        this.texts = texts;
    }

    String fill(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, locale)));
    }

    private String replacement(MatchResult call, Locale locale) {
        String key = call.group(1) == null ? call.group(2) : call.group(1);
        if (call.group(3).equals(")")) {
            return quoted(texts.text(locale, key));
        }
        String pattern = texts.pattern(locale, key);
        return "AJS.format(" + quoted(pattern == null ? key : pattern) + ",";
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text).replace("</", "<\\/");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
