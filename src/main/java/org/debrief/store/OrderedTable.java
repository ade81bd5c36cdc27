package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.app.incident.OrderedParts;

/** The table of one kind of part that people put in order; a row is written only when its place changes. */
final class OrderedTable<R extends OrderedRow, T> extends PartTable<R, T> implements OrderedParts<T> {

    private static final Comparator<OrderedRow> IN_PLACE =
            Comparator.comparing(OrderedRow::getPlace, Comparator.nullsLast(Comparator.naturalOrder()));

    OrderedTable(ActiveObjects ao, PartShape<R, T> shape) {
        super(ao, shape);
    }

    @Override
    List<R> present(Collection<Long> incidentIds) {
        return super.present(incidentIds).stream().sorted(IN_PLACE).toList();
    }

    @Override
    public void arrange(long incidentId, List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        inTransaction(() -> present(List.of(incidentId)).forEach(row -> place(row, places.get(id(row)))));
    }

    private static void place(OrderedRow row, Integer place) {
        if (place != null && !place.equals(row.getPlace())) {
            row.setPlace(place);
            row.save();
        }
    }
}
