package org.debrief.sandbox.pages.jira.person;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.debrief.sandbox.pages.Html;

/**
 * A drawn picture of a person or a project: initials on a colour that stays the same for the same name; dark enough for white letters.
 */
record Picture(String name, boolean round) {
    private static final String[] COLOURS = {"#0747a6", "#006644", "#403294", "#bf2600", "#974f0c", "#00647a", "#5e4db2", "#253858"};

    String svg() {
        String colour = COLOURS[Math.floorMod(name.hashCode(), COLOURS.length)];
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\" viewBox=\"0 0 48 48\"><rect width=\"48\" height=\"48\" rx=\""
                + (round ? 24 : 6) + "\" fill=\"" + colour
                + "\"/><text x=\"24\" y=\"31\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"20\" "
                + "font-weight=\"600\" fill=\"#fff\">" + Html.text(initials()) + "</text></svg>";
    }

    private String initials() {
        return Arrays.stream(name.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase()).collect(Collectors.joining());
    }
}
