package org.debrief.sandbox.jira.jql;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.User;

/**
 * Finds the issues a query means, among those its reader may browse and as they were last indexed.
 */
public final class Search {
    private final JiraModel model;
    private final Clock clock;
    private final Vocabulary vocabulary;
    private final JqlFunctions functions = new JqlFunctions();

    public Search(JiraModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        this.vocabulary = new Vocabulary(model);
        new ProductFunctions(model).addTo(functions);
    }

    /** A page of the ids found, and how many there are in all. */
    public record Found(List<Long> ids, long start, long total) {
        public Found {
            ids = List.copyOf(ids);
        }
    }

    /** Which of the issues found are wanted: from one, so many at most. */
    public record Span(long start, long length) {
        public static final Span ALL = new Span(0, Integer.MAX_VALUE);
    }

    /** The functions queries may call, for plug-ins to add theirs. */
    public JqlFunctions functions() {
        return functions;
    }

    /** What to offer to somebody who types a query. */
    public Completion completion() {
        return new Completion(vocabulary, functions);
    }

    /** Who asks now; null for a reader who has not signed in. */
    public Asking asking(User reader) {
        return new Asking(reader, clock.instant(), model.permissions().visibility(reader));
    }

    /** What is wrong with a query for this reader, in the product's words; empty if nothing is. */
    public List<String> problems(JqlQuery query, User reader) {
        Asking asking = asking(reader);
        return new Validation(vocabulary, new OperandValidation(functions, asking), asking).problems(query);
    }

    /** The issues found, in the query's order; unknown fields and values match nothing. */
    public Found find(JqlQuery query, User reader, Span span) {
        Compiler compiler = new Compiler(vocabulary, functions, asking(reader));
        Fragment where = compiler.where(query);
        List<Object> arguments = new ArrayList<>(where.arguments());
        arguments.add(span.length());
        arguments.add(span.start());
        List<Long> ids = model.sql().list("select i.id from indexed_issue i where " + where.sql() + " order by " + compiler.order(query)
                + " limit ? offset ?",
                row -> row.getLong(1), arguments.toArray());
        boolean whole = span.start() == 0 && ids.size() < span.length();
        return new Found(ids, span.start(), whole ? ids.size() : count(where));
    }

    /** How many issues a query finds. */
    public long count(JqlQuery query, User reader) {
        return count(new Compiler(vocabulary, functions, asking(reader)).where(query));
    }

    private long count(Fragment where) {
        return model.sql().number("select count(*) from indexed_issue i where " + where.sql(), where.arguments().toArray());
    }
}
