package org.debrief.sandbox.confluence.storage;

/** Text written so that HTML and XML read it as that text. */
final class Markup {
    private Markup() {
    }

    static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + text(value).replace("\"", "&quot;") + "\"";
    }
}
