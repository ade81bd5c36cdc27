package org.debrief.confluence.link;

import java.util.regex.Pattern;

/** What an issue key looks like. */
public final class IssueKey {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,254}-[0-9]{1,18}");

    private IssueKey() {}

    /** Whether a text can be the key of an issue. */
    public static boolean isOne(String text) {
        return FORM.matcher(text.strip()).matches();
    }
}
