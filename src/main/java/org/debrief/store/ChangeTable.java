package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.debrief.app.incident.ChangeKind;
import org.debrief.app.incident.Mark;
import org.debrief.app.incident.PartChange;

/** The table of changes, as far as it is about one kind of part. */
final class ChangeTable<T> {

    private final ActiveObjects ao;
    private final PartShape<?, T> shape;

    ChangeTable(ActiveObjects ao, PartShape<?, T> shape) {
        this.ao = ao;
        this.shape = shape;
    }

    /** Notes a change; {@code former} is {@code null} when there is no value to keep. */
    void note(long incidentId, String part, PartChange<T> change) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("INCIDENT_ID", incidentId);
        columns.put("PART", part);
        columns.put("REV", change.rev());
        columns.put("CHANGED_AT", change.mark().at().getEpochSecond());
        columns.put("CHANGED_BY", change.mark().by());
        columns.put("KIND", change.mark().change().name());
        columns.put("FORMER", change.former() == null ? null : shape.text(change.former()));
        columns.values().removeIf(value -> value == null);
        ao.create(PartChangeRow.class, columns);
    }

    /** The changes of a part, the oldest first. */
    List<PartChange<T>> of(long incidentId, String part) {
        Query query = Query.select().where("INCIDENT_ID = ? AND PART = ?", incidentId, part).order("ID ASC");
        return Stream.of(ao.find(PartChangeRow.class, query)).map(this::read).toList();
    }

    /** Who removed parts of an incident last, by id; also of those that came back since. */
    Map<String, Mark> removals(long incidentId) {
        Query query = Query.select().where("INCIDENT_ID = ? AND KIND = ?", incidentId, ChangeKind.REMOVED.name()).order("ID ASC");
        Map<String, Mark> marks = new HashMap<>();
        for (PartChangeRow row : ao.find(PartChangeRow.class, query)) {
            marks.put(row.getPart(), mark(row));
        }
        return marks;
    }

    private static Mark mark(PartChangeRow row) {
        return new Mark(ChangeKind.valueOf(row.getKind()), Instant.ofEpochSecond(row.getChangedAt()), row.getChangedBy());
    }

    private PartChange<T> read(PartChangeRow row) {
        return new PartChange<>(row.getRev(), mark(row), row.getFormer() == null ? null : shape.read(row.getFormer()));
    }
}
