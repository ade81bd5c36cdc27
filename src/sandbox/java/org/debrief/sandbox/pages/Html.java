package org.debrief.sandbox.pages;

/** Text made safe for HTML. */
public final class Html {
    private Html() {
    }

    /** The text with markup characters and quotes escaped; nothing for {@code null}. */
    public static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
