package org.debrief.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.debrief.app.incident.Mark;
import org.debrief.app.incident.PartChange;
import org.debrief.app.incident.PartHistory;
import org.debrief.app.incident.RemovedParts;

/** Writes what was done to a part. */
public final class HistoryWriter {

    private HistoryWriter() {}

    /** The JSON object of a history, with former parts as the writer writes them. */
    public static <T> Map<String, Object> of(PartHistory<T> history, Function<T, Map<String, Object>> writer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changes", PartWriter.each(history.changes(), change -> change(change, history, writer)));
        return json;
    }

    /** The JSON object of what was removed: how many there are in {@code total}, and each with its part under this name. */
    public static <T> Map<String, Object> of(RemovedParts<T> removed, String name, Function<T, Map<String, Object>> writer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", removed.total());
        json.put("removals", PartWriter.each(removed.removals(), removal -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            mark(removal.mark(), removed.names(), entry);
            entry.put(name, writer.apply(removal.part()));
            return entry;
        }));
        return json;
    }

    private static void mark(Mark mark, Map<String, String> names, Map<String, Object> json) {
        json.put("at", PartWriter.instant(mark.at()));
        json.put("by", mark.by());
        json.put("byName", mark.by() == null ? null : names.getOrDefault(mark.by(), mark.by()));
    }

    private static <T> Map<String, Object> change(
            PartChange<T> change, PartHistory<T> history, Function<T, Map<String, Object>> writer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rev", change.rev());
        mark(change.mark(), history.names(), json);
        json.put("change", change.mark().change().name());
        json.put("former", change.former() == null ? null : writer.apply(change.former()));
        return json;
    }
}
