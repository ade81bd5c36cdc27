package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes SQL of a question about the history of a field.
 *
 * <p>WAS asks for stretches of time with a value, CHANGED for the moments in which such a stretch began by an edit; so a date narrows the first by
 * overlap, the second by the moment.
 */
record HistoryCompiler(JqlFunctions functions, HistoryValues people, Asking asking) {
    Fragment compile(Clause.History question, HistoryItem item) {
        boolean changed = question.operand() == null;
        List<Fragment> all = new ArrayList<>();
        all.add(Fragment.of("h.issue = i.id and h.field = ?", item.name()));
        all.add(changed ? Fragment.of("h.changed") : item.side("new", values(question, question.operand()), asking));
        for (Predicate predicate : question.predicates()) {
            all.add(narrowed(question, predicate, item));
        }
        Fragment where = Fragment.all(all);
        Fragment exists = new Fragment("exists (select 1 from indexed_history h where " + where.sql() + ")", where.arguments());
        return question.operator().negative() ? exists.not() : exists;
    }

    private Fragment narrowed(Clause.History question, Predicate predicate, HistoryItem item) {
        Values values = values(question, predicate.operand());
        return switch (predicate.kind()) {
            case FROM -> item.side("old", values, asking);
            case TO -> item.side("new", values, asking);
            case BY -> by(values);
            case DURING -> during(question, values);
            case AFTER, BEFORE, ON -> any(values, span -> dated(question, predicate.kind(), span));
        };
    }

    private Fragment by(Values values) {
        List<String> keys = values.literals().stream().flatMap(value -> people.stored(value, asking).stream()).toList();
        Fragment named = Fragment.of("h.author = any(?)", keys);
        return values.empty() ? named.or(Fragment.of("h.author is null")) : named;
    }

    private Fragment during(Clause.History question, Values values) {
        List<Optional<Dates.Span>> spans = values.literals().stream().map(value -> Dates.read(value, asking)).toList();
        if (spans.size() < 2 || spans.get(0).isEmpty() || spans.get(1).isEmpty()) {
            return Fragment.NONE;
        }
        return dated(question, Predicate.Kind.ON, new Dates.Span(spans.get(0).get().at(), spans.get(0).get().start(), spans.get(1).get().end()));
    }

    private Fragment any(Values values, Function<Dates.Span, Fragment> condition) {
        return Fragment.any(values.literals().stream().flatMap(value -> Dates.read(value, asking).stream()).map(condition).toList());
    }

    private static Fragment dated(Clause.History question, Predicate.Kind kind, Dates.Span span) {
        boolean moment = question.operand() == null;
        Object start = DateField.utc(span.start());
        Object end = DateField.utc(span.end());
        return switch (kind) {
            case BEFORE -> Fragment.of("h.since < ?", start);
            case AFTER -> moment ? Fragment.of("h.since >= ?", end) : Fragment.of("(h.until is null or h.until > ?)", end);
            default -> moment ? Fragment.of("h.since >= ? and h.since < ?", start, end)
                    : Fragment.of("h.since < ? and (h.until is null or h.until >= ?)", end, start);
        };
    }

    private Values values(Clause.History question, Operand operand) {
        return Values.of(new Clause.Condition(question.field(), Operator.EQUALS, operand), functions, asking);
    }
}
