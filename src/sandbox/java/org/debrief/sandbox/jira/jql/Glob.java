package org.debrief.sandbox.jira.jql;

import java.util.Locale;

/**
 * A pattern with {@code *} for any letters and {@code ?} for one, without regard to case. Matching takes time in proportion to both lengths at most.
 */
record Glob(String pattern) {
    Glob {
        pattern = pattern.toLowerCase(Locale.ROOT);
    }

    boolean matches(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        int at = 0;
        int star = -1;
        int behindStar = 0;
        for (int i = 0; i < text.length();) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                behindStar = i;
            } else if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == text.charAt(i))) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++behindStar;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(character -> character == '*');
    }
}
