package org.debrief.sandbox.confluence.macro;

/** Text of a page's author that a macro writes into markup. */
public final class PlainText {
    private PlainText() {
    }

    /** The text as HTML that shows it; nothing for {@code null}. */
    public static String html(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
