package org.debrief.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.app.InvalidInput;

/**
 * What a part of a form says about itself.
 *
 * @param name of its field
 * @param fileName {@code null} when it is a text
 */
record PartHeaders(String name, String fileName) {

    private static final Pattern DISPOSITION = Pattern.compile("(?im)^content-disposition: *form-data *;([^\\r\\n]*)");
    private static final Pattern PARAMETER = Pattern.compile("(?i)(?:^|;) *(name|filename)=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\";]*+))");

    static PartHeaders read(String headers) {
        Matcher disposition = DISPOSITION.matcher(headers);
        if (!disposition.find()) {
            throw InvalidInput.at(null, "debrief.error.multipart.headers");
        }
        String name = null;
        String fileName = null;
        Matcher parameter = PARAMETER.matcher(disposition.group(1));
        while (parameter.find()) {
            String value = parameter.group(2) == null ? parameter.group(3).strip() : unquoted(parameter.group(2));
            if (parameter.group(1).equalsIgnoreCase("name")) {
                name = value;
            } else {
                fileName = value;
            }
        }
        if (name == null) {
            throw InvalidInput.at(null, "debrief.error.multipart.headers");
        }
        return new PartHeaders(name, fileName);
    }

    /** Browsers write quotes and line breaks as they are written in addresses, other clients put a backslash before quotes. */
    private static String unquoted(String value) {
        return value.replaceAll("\\\\([\\\\\"])", "$1").replace("%22", "\"").replaceAll("(?i)%0d|%0a", " ");
    }
}
