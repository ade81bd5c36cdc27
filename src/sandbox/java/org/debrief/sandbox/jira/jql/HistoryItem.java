package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A field whose history is indexed, and how its values are found there: by id where something is called so now, else by the name it had then.
 *
 * @param name what the index calls the field
 */
record HistoryItem(String name, HistoryValues values) {
    /** That one side of a change is one of these values. */
    Fragment side(String side, Values wanted, Asking asking) {
        List<String> ids = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Literal literal : wanted.literals()) {
            List<String> stored = values.stored(literal, asking);
            ids.addAll(stored);
            if (stored.isEmpty()) {
                texts.add(literal.text().toLowerCase(Locale.ROOT));
            }
        }
        List<Fragment> either = new ArrayList<>();
        either.add(Fragment.of("h." + side + "_value = any(?)", ids));
        either.add(Fragment.of("lower(h." + side + "_text) = any(?)", texts));
        if (wanted.empty()) {
            either.add(Fragment.of("h." + side + "_value is null"));
        }
        return Fragment.any(either);
    }
}
