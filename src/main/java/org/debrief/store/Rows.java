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

/** Reading many rows at once, in the order in which they were created. */
final class Rows {

    /** How many values one query compares with; some databases take no more than 1,000. */
    static final int CHUNK = 500;

    private Rows() {}

    /** The rows whose column has one of the values; one query up to {@value #CHUNK} values. */
    static <R extends RawEntity<Integer>> List<R> of(
            ActiveObjects ao, Class<R> type, String column, Collection<Long> values) {
        List<Long> wanted = values.stream().distinct().toList();
        List<R> rows = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            List<Long> chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
            String marks = String.join(",", Collections.nCopies(chunk.size(), "?"));
            rows.addAll(Arrays.asList(ao.find(
                    type, Query.select().where(column + " IN (" + marks + ")", chunk.toArray()).order("ID ASC"))));
        }
        return rows;
    }

    /** The only row of a search by something unique. */
    static <R> Optional<R> first(R[] rows) {
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }
}
