package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Many rows at once, read in the order in which they were created. */
final class Rows {

    /** How many values one query compares with; some databases take no more than 1,000. */
    static final int CHUNK = 500;

    private Rows() {}

    /** The rows whose column has one of the values; one query up to {@value #CHUNK} values. */
    static <R extends RawEntity<Integer>> List<R> of(
            ActiveObjects ao, Class<R> type, String column, Collection<Long> values) {
        return of(ao, type, column, values, "");
    }

    /** The same without rows of parts that were removed. */
    static <R extends PartRow> List<R> ofPresent(ActiveObjects ao, Class<R> type, String column, Collection<Long> values) {
        return of(ao, type, column, values, " AND REMOVED IS NULL");
    }

    /** The same of nothing but parts that were removed. */
    static <R extends PartRow> List<R> ofRemoved(ActiveObjects ao, Class<R> type, String column, Collection<Long> values) {
        return of(ao, type, column, values, " AND REMOVED IS NOT NULL");
    }

    private static <R extends RawEntity<Integer>> List<R> of(
            ActiveObjects ao, Class<R> type, String column, Collection<Long> values, String and) {
        List<R> rows = new ArrayList<>();
        for (List<Long> chunk : chunks(values)) {
            Query query = Query.select().where(oneOf(column, chunk) + and, chunk.toArray()).order("ID ASC");
            rows.addAll(Arrays.asList(ao.find(type, query)));
        }
        return rows;
    }

    /** Deletes the rows whose column has one of the values; one statement up to {@value #CHUNK} values. */
    static void delete(ActiveObjects ao, Class<? extends RawEntity<Integer>> type, String column, Collection<Long> values) {
        for (List<Long> chunk : chunks(values)) {
            ao.deleteWithSQL(type, oneOf(column, chunk), chunk.toArray());
        }
    }

    private static List<List<Long>> chunks(Collection<Long> values) {
        List<Long> wanted = values.stream().distinct().toList();
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            chunks.add(wanted.subList(from, Math.min(wanted.size(), from + CHUNK)));
        }
        return chunks;
    }

    private static String oneOf(String column, List<Long> values) {
        return column + " IN (" + String.join(",", Collections.nCopies(values.size(), "?")) + ")";
    }

    /** The only row of a search by something unique. */
    static <R> Optional<R> first(R[] rows) {
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }
}
