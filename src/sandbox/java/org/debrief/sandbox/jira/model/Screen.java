package org.debrief.sandbox.jira.model;

import java.util.List;

/**
 * The fields a form shows, on tabs. A tab or screen with id 0 is not stored yet.
 */
public record Screen(long id, String name, String description, List<Tab> tabs) {
    /** The screen of projects that were given no other. */
    public static final long DEFAULT = 1;

    public Screen {
        tabs = List.copyOf(tabs);
    }

    public boolean shows(String fieldId) {
        return tabs.stream().anyMatch(tab -> tab.fields().contains(fieldId));
    }

    /** A named part of a screen, with field ids such as {@code summary} or {@code customfield_10100} in order. */
    public record Tab(long id, String name, List<String> fields) {
        public Tab {
            fields = List.copyOf(fields);
        }
    }
}
