package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.jira.model.Sql;

/**
 * Says what is wrong with a question about the history of a field. Values may be such as existed once.
 */
record HistoryValidation(Sql sql, HistoryValues people, OperandValidation operands, Asking asking) {
    private static final Map<Predicate.Kind, String> LENGTHS = Map.of(Predicate.Kind.AFTER, "The AFTER predicate must be supplied with only 1 date value.",
            Predicate.Kind.BEFORE, "The BEFORE predicate must be supplied with only 1 date value.",
            Predicate.Kind.DURING, "The DURING predicate must be supplied with exactly 2 date values.");

    List<String> problems(Clause.History question, Optional<HistoryItem> item) {
        if (item.isEmpty()) {
            return List.of("History searches do not support the  '" + question.field() + "' field.");
        }
        List<String> problems = new ArrayList<>();
        if (question.operand() != null) {
            Clause.Condition condition = new Clause.Condition(question.field(), question.operator(), question.operand());
            problems.addAll(operands.problems(condition));
            if (problems.isEmpty()) {
                problems.addAll(unknown(condition, item.get(), "field"));
            }
        }
        question.predicates().forEach(predicate -> problems.addAll(predicate(question, predicate, item.get())));
        return problems;
    }

    private List<String> predicate(Clause.History question, Predicate predicate, HistoryItem item) {
        Clause.Condition condition = new Clause.Condition(question.field(), Operator.IN, predicate.operand());
        List<String> problems = new ArrayList<>(operands.calls(condition));
        if (!problems.isEmpty()) {
            return problems;
        }
        if (predicate.kind().valued()) {
            return unknown(condition, item, "field");
        }
        return predicate.kind() == Predicate.Kind.BY ? strangers(condition) : dates(condition, predicate.kind());
    }

    private List<String> dates(Clause.Condition condition, Predicate.Kind kind) {
        List<String> problems = new ArrayList<>();
        int count = Values.of(condition, operands.functions(), asking).literals().size();
        if (LENGTHS.containsKey(kind) && count != (kind == Predicate.Kind.DURING ? 2 : 1)) {
            problems.add(LENGTHS.get(kind));
        }
        literals(condition).stream().filter(value -> Dates.read(value, asking).isEmpty())
                .forEach(value -> problems.add(Dates.invalid(value.text(), "predicate '" + kind.word() + "'")));
        return problems;
    }

    private List<String> strangers(Clause.Condition condition) {
        return literals(condition).stream().filter(value -> people.stored(value, asking).isEmpty())
                .map(value -> "The user '" + value.text() + "' does not exist and cannot be used in the 'by' predicate.").toList();
    }

    private List<String> unknown(Clause.Condition condition, HistoryItem item, String place) {
        List<Literal> unknown = literals(condition).stream().filter(value -> item.values().stored(value, asking).isEmpty()).toList();
        Set<String> former = former(item, unknown);
        return unknown.stream().filter(value -> !former.contains(value.text().toLowerCase(Locale.ROOT)))
                .map(value -> "The value '" + value.text() + "' does not exist for the " + place + " '" + condition.field() + "'.").toList();
    }

    /** Those of the values that were the name of something once; one statement. */
    private Set<String> former(HistoryItem item, List<Literal> values) {
        if (values.isEmpty()) {
            return Set.of();
        }
        List<String> texts = values.stream().map(value -> value.text().toLowerCase(Locale.ROOT)).toList();
        return new HashSet<>(sql.list("select distinct lower(new_text) from indexed_history where field = ? and lower(new_text) = any(?)",
                row -> row.getString(1), item.name(), texts));
    }

    private static List<Literal> literals(Clause.Condition condition) {
        return Values.flat(condition.operand()).stream().filter(Operand.Single.class::isInstance)
                .map(operand -> ((Operand.Single) operand).literal()).toList();
    }
}
