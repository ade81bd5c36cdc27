package org.debrief.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.debrief.app.incident.PartChange;
import org.debrief.app.incident.PartHistory;

/** Writes what was done to a part. */
public final class HistoryWriter {

    private HistoryWriter() {}

    /** The JSON object of a history, with former parts as the writer writes them. */
    public static <T> Map<String, Object> of(PartHistory<T> history, Function<T, Map<String, Object>> writer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changes", PartWriter.each(history.changes(), change -> change(change, history, writer)));
        return json;
    }

    private static <T> Map<String, Object> change(
            PartChange<T> change, PartHistory<T> history, Function<T, Map<String, Object>> writer) {
        String by = change.mark().by();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rev", change.rev());
        json.put("at", PartWriter.instant(change.mark().at()));
        json.put("by", by);
        json.put("byName", by == null ? null : history.names().getOrDefault(by, by));
        json.put("change", change.mark().change().name());
        json.put("former", change.former() == null ? null : writer.apply(change.former()));
        return json;
    }
}
