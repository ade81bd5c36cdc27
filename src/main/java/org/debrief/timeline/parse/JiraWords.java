package org.debrief.timeline.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How payloads of Jira name issues and people. */
final class JiraWords {

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,50}-[0-9]{1,12}");
    private static final Pattern IN_ADDRESS = Pattern.compile("(https?://[^?#]{1,500})/rest/api/[^/]{1,20}/issue/([^/?#]{1,80})");

    private JiraWords() {}

    /** The key of an issue, {@code null} when the record has none. */
    static String key(JsonRecord issue) {
        String key = issue.text("key");
        return key != null && KEY.matcher(key).matches() ? key : null;
    }

    /** The key or number of the issue in the address of it or of a part of it, {@code null} when there is none. */
    static String keyInAddress(String address) {
        Matcher found = IN_ADDRESS.matcher(address == null ? "" : address);
        return found.find() ? found.group(2) : null;
    }

    /** Where people see an issue of which the address for programs is known, {@code null} when that or the key is not. */
    static String page(String address, String key) {
        Matcher found = IN_ADDRESS.matcher(address == null ? "" : address);
        return key != null && KEY.matcher(key).matches() && found.find() ? found.group(1) + "/browse/" + key : null;
    }

    /** What somebody is called, {@code null} when nobody is there. */
    static String person(JsonRecord record, String path) {
        return record.first(path + ".displayName", path + ".name", path + ".key", path + ".accountId");
    }
}
