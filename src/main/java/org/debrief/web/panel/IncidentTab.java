package org.debrief.web.panel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A tab of the postmortem panel, in the order in which tabs are shown. */
public enum IncidentTab {
    WRITE_UP,
    TIMELINE,
    ANALYSIS,
    ACTIONS;

    /** The name in addresses, such as {@code write-up}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The tab of that name. */
    public static Optional<IncidentTab> named(String wireName) {
        return Arrays.stream(values()).filter(tab -> tab.wireName().equals(wireName)).findFirst();
    }

    String labelKey() {
        return "debrief.tab." + wireName().replace('-', '.');
    }
}
