package org.debrief.sandbox.jira.model;

import java.util.List;

/**
 * What there is to say of a project beside its name.
 *
 * @param type the key of its kind, such as {@code software}
 * @param url where there is more to read, null for nowhere
 * @param assigned whether issues go to the lead when nobody is chosen, or else to nobody
 */
public record ProjectDetails(String type, String url, boolean assigned) {
    /** The kinds of projects there are. */
    public static final List<String> TYPES = List.of("business", "software");
    private static final int LONGEST_URL = 255;

    public ProjectDetails {
        if (!TYPES.contains(type)) {
            throw new FieldRefused("projectTypeKey", "The project type '" + type + "' does not exist.");
        }
        if (url != null && (url.length() > LONGEST_URL || !url.matches("(?i)https?://.+"))) {
            throw new FieldRefused("projectUrl", "The URL specified is not valid - it must start with http://");
        }
    }
}
