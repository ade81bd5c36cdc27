package org.debrief.sandbox.host.web;

import java.util.Map;

/** The content types of files by the end of their names. */
public final class ContentTypes {
    private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"), Map.entry("jpg", "image/jpeg"), Map.entry("woff", "font/woff"), Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"), Map.entry("eot", "application/vnd.ms-fontobject"), Map.entry("json", "application/json"),
            Map.entry("html", "text/html;charset=UTF-8"), Map.entry("map", "application/json"));

    private ContentTypes() {
    }

    /** The content type of a file. */
    public static String of(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
