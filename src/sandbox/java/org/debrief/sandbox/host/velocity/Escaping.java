package org.debrief.sandbox.host.velocity;

import java.util.Locale;
import java.util.Set;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.debrief.sandbox.pages.Html;

/** Escapes every reference of a template, except those whose name says that the value is markup. */
final class Escaping implements ReferenceInsertionEventHandler {
    private static final Set<String> MARKUP_NAMES = Set.of("xHtmlContent", "body", "head");

    @Override
    public Object referenceInsert(String reference, Object value) {
        return value == null || isMarkup(reference) ? value : Html.text(value);
    }

    static boolean isMarkup(String reference) {
        String path = reference.replaceAll("^\\$!?\\{?|}$", "");
        String name = lastName(path);
        boolean html = name.toLowerCase(Locale.ROOT).endsWith("html");
        if (path.equals(name)) {
            return html || MARKUP_NAMES.contains(name);
        }
        return html || name.startsWith("render") || name.startsWith("getRender");
    }

    /** The last property or method of a reference; what stands between its brackets does not count. */
    private static String lastName(String path) {
        int end = path.endsWith(")") ? openingBracket(path) : path.length();
        int start = end;
        while (start > 0 && (Character.isLetterOrDigit(path.charAt(start - 1)) || path.charAt(start - 1) == '_' || path.charAt(start - 1) == '-')) {
            start--;
        }
        return path.substring(start, end);
    }

    private static int openingBracket(String path) {
        int depth = 0;
        char quote = 0;
        for (int i = path.length() - 1; i >= 0; i--) {
            char c = path.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ')') {
                depth++;
            } else if (c == '(' && --depth == 0) {
                return i;
            }
        }
        return 0;
    }
}
