package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.debrief.app.NotFound;
import org.debrief.app.incident.Mark;
import org.debrief.app.incident.PartChange;
import org.debrief.app.incident.Parts;
import org.debrief.app.incident.Removal;

/** The table of one kind of part. */
class PartTable<R extends PartRow, T> implements Parts<T> {

    private final ActiveObjects ao;
    private final PartShape<R, T> shape;
    private final ChangeTable<T> changes;

    PartTable(ActiveObjects ao, PartShape<R, T> shape) {
        this.ao = ao;
        this.shape = shape;
        changes = new ChangeTable<>(ao, shape);
    }

    @Override
    public final Map<Long, List<T>> of(Collection<Long> incidentIds) {
        Map<Long, List<T>> parts = new HashMap<>();
        for (R row : present(incidentIds)) {
            parts.computeIfAbsent(row.getIncidentId(), incident -> new ArrayList<>()).add(read(row));
        }
        return parts;
    }

    /** The rows of what is there, in the order in which it is given. */
    List<R> present(Collection<Long> incidentIds) {
        return Rows.ofPresent(ao, shape.row(), "INCIDENT_ID", incidentIds);
    }

    @Override
    public Optional<T> find(long incidentId, String id) {
        return row(incidentId, id).filter(row -> !isRemoved(row)).map(this::read);
    }

    @Override
    public Optional<T> findRemoved(long incidentId, String id) {
        return row(incidentId, id).filter(PartTable::isRemoved).map(this::read);
    }

    @Override
    public List<T> removed(long incidentId) {
        return Rows.ofRemoved(ao, shape.row(), "INCIDENT_ID", List.of(incidentId)).stream().map(this::read).toList();
    }

    @Override
    public List<Removal<T>> removals(long incidentId) {
        List<R> rows = Rows.ofRemoved(ao, shape.row(), "INCIDENT_ID", List.of(incidentId));
        Map<String, Mark> marks = rows.isEmpty() ? Map.of() : changes.removals(incidentId);
        return rows.stream()
                .filter(row -> marks.containsKey(id(row)))
                .map(row -> new Removal<>(read(row), marks.get(id(row))))
                .toList();
    }

    @Override
    public T add(long incidentId, T part, Mark mark) {
        Map<String, Object> columns = new HashMap<>(shape.columns(part));
        columns.values().removeIf(value -> value == null);
        columns.put("INCIDENT_ID", incidentId);
        columns.put("REV", 1);
        return ao.executeInTransaction(() -> {
            String id = id(ao.create(shape.row(), columns));
            changes.note(incidentId, id, new PartChange<>(1, mark, null));
            return shape.as(part, id, 1);
        });
    }

    @Override
    public T replace(long incidentId, String id, T content, Mark mark) {
        return ao.executeInTransaction(() -> {
            R row = existing(incidentId, id);
            T former = read(row);
            shape.write(content, row);
            row.setRev(row.getRev() + 1);
            row.save();
            changes.note(incidentId, id, new PartChange<>(row.getRev(), mark, former));
            return shape.as(content, id, row.getRev());
        });
    }

    @Override
    public void remove(long incidentId, String id, Mark mark) {
        ao.executeInTransaction(() -> {
            R row = existing(incidentId, id);
            row.setRemoved(true);
            row.save();
            changes.note(incidentId, id, new PartChange<>(row.getRev(), mark, read(row)));
            return null;
        });
    }

    @Override
    public T restore(long incidentId, String id, Mark mark) {
        return ao.executeInTransaction(() -> {
            R row = row(incidentId, id).filter(PartTable::isRemoved).orElseThrow(() -> NotFound.part(id));
            row.setRemoved(null);
            row.setRev(row.getRev() + 1);
            row.save();
            changes.note(incidentId, id, new PartChange<>(row.getRev(), mark, null));
            return read(row);
        });
    }

    @Override
    public List<PartChange<T>> history(long incidentId, String id) {
        if (row(incidentId, id).isEmpty()) {
            throw NotFound.part(id);
        }
        return changes.of(incidentId, id);
    }

    /** Removes all parts of an incident. */
    void clear(long incidentId) {
        ao.deleteWithSQL(shape.row(), "INCIDENT_ID = ?", incidentId);
    }

    final void inTransaction(Runnable work) {
        ao.executeInTransaction(() -> {
            work.run();
            return null;
        });
    }

    private R existing(long incidentId, String id) {
        return row(incidentId, id).filter(row -> !isRemoved(row)).orElseThrow(() -> NotFound.part(id));
    }

    private static boolean isRemoved(PartRow row) {
        return Boolean.TRUE.equals(row.getRemoved());
    }

    private Optional<R> row(long incidentId, String id) {
        return number(id).flatMap(number -> Rows.first(
                ao.find(shape.row(), Query.select().where("ID = ? AND INCIDENT_ID = ?", number, incidentId))));
    }

    private T read(R row) {
        return shape.read(row, id(row));
    }

    final String id(R row) {
        return shape.prefix() + row.getID();
    }

    private Optional<Integer> number(String id) {
        String digits = id.startsWith(shape.prefix()) ? id.substring(shape.prefix().length()) : "";
        return digits.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
