package org.debrief.sandbox.jira.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.jql.Clause;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.JqlFault;
import org.debrief.sandbox.jira.jql.JqlQuery;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.User;

/**
 * The issues on a board: what its filter and the chosen quick filters find together, in a status that a column has, in the filter's order.
 */
public record BoardIssues(JiraModel model, Search search) {
    /** How many cards a board shows at most. */
    public static final int MOST = 500;

    /** The issues shown, how many there are in all, and what is wrong with the queries; nothing is shown if anything is. */
    public record Content(List<StoredIssue> issues, long total, List<String> problems) {
        public Content {
            issues = List.copyOf(issues);
            problems = List.copyOf(problems);
        }
    }

    /** What a reader, null for one who has not signed in, sees with these quick filters on; ids the board does not have are left out. */
    public Content of(Board board, Collection<Long> quickFilters, User reader) {
        List<String> problems = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        Optional<JqlQuery> filter = parsed(board.basics().filter(), "", reader, problems);
        filter.flatMap(JqlQuery::clause).ifPresent(clauses::add);
        board.quickFilters().stream().filter(quick -> quickFilters.contains(quick.id())).forEach(quick -> parsed(quick.jql(),
                "The quick filter '" + quick.name() + "': ", reader, problems).flatMap(JqlQuery::clause).ifPresent(clauses::add));
        String statuses = board.columns().stream().flatMap(column -> column.statuses().stream()).map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!problems.isEmpty() || statuses.isEmpty()) {
            return new Content(List.of(), 0, problems);
        }
        clauses.add(Jql.parse("status in (" + statuses + ")").where());
        return found(new Clause.And(clauses), filter.orElseThrow().order(), reader);
    }

    /** What is wrong with a query for this reader, in the product's words; empty if nothing is. */
    public List<String> problems(String jql, User reader) {
        List<String> problems = new ArrayList<>();
        parsed(jql, "", reader, problems);
        return problems;
    }

    private Optional<JqlQuery> parsed(String jql, String prefix, User reader, List<String> problems) {
        try {
            JqlQuery query = Jql.parse(jql);
            search.problems(query, reader).forEach(problem -> problems.add(prefix + problem));
            return Optional.of(query);
        } catch (JqlFault e) {
            problems.add(prefix + e.getMessage());
            return Optional.empty();
        }
    }

    private Content found(Clause where, List<JqlQuery.Sort> order, User reader) {
        Search.Found found = search.find(new JqlQuery(where, order, where.toString()), reader, new Search.Span(0, MOST));
        return new Content(model.issues().load(found.ids()), found.total(), List.of());
    }
}
