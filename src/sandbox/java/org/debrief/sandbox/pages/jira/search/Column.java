package org.debrief.sandbox.pages.jira.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.jql.JqlQuery;

/**
 * A column of the list of issues, with the address that sorts by it.
 *
 * @param sorted {@code ascending} or {@code descending} if the list is sorted by it first, else empty
 */
public record Column(String id, String label, String sorted, String address) {
    private static final int MOST_SORTS = 3;

    /** The product's columns in their order, and whether ORDER BY begins with the least. */
    private enum Kind {
        ISSUETYPE("Type", false, "type"),
        ISSUEKEY("Key", true, "key", "issue", "id"),
        SUMMARY("Summary", true),
        ASSIGNEE("Assignee", true),
        REPORTER("Reporter", true),
        PRIORITY("Priority", false),
        STATUS("Status", false),
        RESOLUTION("Resolution", true),
        CREATED("Created", false, "createdDate"),
        UPDATED("Updated", false, "updatedDate"),
        DUEDATE("Due", false, "due");

        private final String label;
        private final boolean ascending;
        private final List<String> aliases;

        Kind(String label, boolean ascending, String... aliases) {
            this.label = label;
            this.ascending = ascending;
            this.aliases = Arrays.asList(aliases);
        }

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean sorts(JqlQuery.Sort sort) {
            return Stream.concat(Stream.of(id()), aliases.stream()).anyMatch(sort.field()::equalsIgnoreCase);
        }

        private boolean ascending(JqlQuery.Sort sort) {
            return sort.ascending() == null ? ascending : sort.ascending();
        }
    }

    static List<Column> of(JqlQuery query) {
        return Arrays.stream(Kind.values()).map(kind -> of(kind, query)).toList();
    }

    private static Column of(Kind kind, JqlQuery query) {
        Optional<JqlQuery.Sort> now = query.order().stream().findFirst().filter(kind::sorts);
        boolean ascending = now.map(sort -> !kind.ascending(sort)).orElse(kind.ascending);
        String others = query.order().stream().filter(sort -> !kind.sorts(sort)).limit(MOST_SORTS - 1).map(sort -> ", " + sort)
                .collect(Collectors.joining());
        String jql = (query.clauseText() + " ORDER BY " + kind.id() + (ascending ? " ASC" : " DESC") + others).strip();
        return new Column(kind.id(), kind.label, now.map(sort -> kind.ascending(sort) ? "ascending" : "descending").orElse(""),
                "jql=" + SearchView.encoded(jql));
    }
}
