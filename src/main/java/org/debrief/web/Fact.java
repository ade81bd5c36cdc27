package org.debrief.web;

import java.util.ArrayList;
import java.util.List;

/** A value and what it is, as a line of a list shows it. */
public record Fact(String label, String value) {

    /** Adds a fact to a list when there is a value. */
    static void addTo(List<Fact> facts, String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    /** An empty list to add facts to. */
    static List<Fact> none() {
        return new ArrayList<>();
    }
}
