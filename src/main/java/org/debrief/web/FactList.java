package org.debrief.web;

import java.util.ArrayList;
import java.util.List;
import org.debrief.review.Phrases;

/** Facts in the making; what has no value is left out. */
final class FactList {

    private final Phrases phrases;
    private final List<Fact> facts = new ArrayList<>();

    FactList(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Adds a value under the text of a key, when there is one. */
    void add(String labelKey, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(phrases.text(labelKey), value));
        }
    }

    /** The facts with a value, in the order in which they were added. */
    List<Fact> known() {
        return List.copyOf(facts);
    }
}
