package org.debrief.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.review.Coverage;

/** Writes what became of every factor and every root. */
public final class CoverageWriter {

    private CoverageWriter() {}

    /** The JSON object: {@code items}, and how many are in each state. */
    public static Map<String, Object> coverage(List<Coverage.Item> items) {
        Map<String, Object> totals = new LinkedHashMap<>();
        for (Coverage.State state : Coverage.State.values()) {
            long many = items.stream().filter(item -> item.response().state() == state).count();
            totals.put(state.name().toLowerCase(Locale.ROOT), many);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("items", PartWriter.each(items, CoverageWriter::item));
        json.put("totals", totals);
        return json;
    }

    private static Map<String, Object> item(Coverage.Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("kind", item.root() ? "ROOT" : "FACTOR");
        json.put("text", item.text());
        json.put("state", item.response().state().name());
        json.put("accepted", item.response().accepted());
        json.put("actions", item.response().actions().stream().map(Action::key).toList());
        return json;
    }
}
