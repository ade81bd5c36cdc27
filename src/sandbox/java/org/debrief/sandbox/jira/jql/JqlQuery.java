package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A query as it was read; without a clause it means every issue.
 *
 * @param where null for none
 * @param text what was typed
 */
public record JqlQuery(Clause where, List<Sort> order, String text) {
    public JqlQuery {
        order = List.copyOf(order);
    }

    /** A field to sort by; {@code ascending} is null where the query leaves it to the field. */
    public record Sort(String field, Boolean ascending) {
        @Override
        public String toString() {
            String name = field.startsWith("cf[") ? field : new Literal(field, null).jql();
            return ascending == null ? name : name + (ascending ? " ASC" : " DESC");
        }
    }

    public Optional<Clause> clause() {
        return Optional.ofNullable(where);
    }

    /** What was typed in front of ORDER BY. */
    public String clauseText() {
        return text.substring(0, Jql.endOfClause(text)).strip();
    }

    /** The query written anew. */
    @Override
    public String toString() {
        String sorts = order.isEmpty() ? "" : order.stream().map(Sort::toString).collect(Collectors.joining(", ", "ORDER BY ", ""));
        return where == null ? sorts : (where + " " + sorts).strip();
    }
}
