package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what is wrong with a query that can be read: fields, operators, values and functions its reader does not know.
 */
record Validation(Vocabulary vocabulary, OperandValidation operands, Asking asking) {
    /** The problems in the order of the query, in the product's words, each once. */
    List<String> problems(JqlQuery query) {
        Set<String> problems = new LinkedHashSet<>();
        NamedIssues issues = NamedIssues.of(query, vocabulary, asking);
        query.clause().ifPresent(where -> where.parts().forEach(part -> problems.addAll(part(part, issues))));
        problems.addAll(order(query.order()));
        return List.copyOf(problems);
    }

    private List<String> part(Clause part, NamedIssues issues) {
        if (part instanceof Clause.History question) {
            return new HistoryValidation(vocabulary.sql(), vocabulary.people(), operands, asking).problems(question, vocabulary.history(question.field()));
        }
        return condition((Clause.Condition) part, issues);
    }

    private List<String> condition(Clause.Condition condition, NamedIssues issues) {
        List<Known> fields = vocabulary.find(condition.field(), asking);
        if (fields.isEmpty()) {
            return List.of(unknown(condition.field()));
        }
        List<String> problems = operands.problems(condition);
        return problems.isEmpty() ? values(condition, fields, issues) : problems;
    }

    private List<String> values(Clause.Condition condition, List<Known> fields, NamedIssues issues) {
        JqlField field = fields.get(0).field();
        if (!fields.get(0).searchable()) {
            return List.of("Field '" + condition.field() + "' is not searchable, it is only sortable.");
        }
        if (!field.operators().contains(condition.operator())) {
            return List.of("The operator '" + condition.operator().symbol() + "' is not supported by the '" + condition.field() + "' field.");
        }
        List<String> problems = new ArrayList<>();
        for (Operand operand : Values.flat(condition.operand())) {
            if (operand instanceof Operand.Empty && !field.operators().contains(Operator.IS)) {
                problems.add("The field '" + condition.field() + "' does not support searching for EMPTY values.");
            } else if (operand instanceof Operand.Call call) {
                problems.addAll(result(call, condition, fields));
            }
        }
        problems.addAll(literals(condition, fields, issues));
        return problems;
    }

    private List<String> result(Operand.Call call, Clause.Condition condition, List<Known> fields) {
        List<Literal> result = Values.of(new Clause.Condition(condition.field(), condition.operator(), call), operands.functions(), asking).literals();
        boolean wrong = fields.stream().noneMatch(known -> known.field().problems(condition.field(), result, asking).isEmpty());
        return wrong ? List.of(fields.get(0).field().wrongFrom(call.name(), condition.field())) : List.of();
    }

    /** A value is right if one of the fields that share the name knows it. */
    private List<String> literals(Clause.Condition condition, List<Known> fields, NamedIssues issues) {
        List<Literal> literals = Values.flat(condition.operand()).stream().filter(Operand.Single.class::isInstance)
                .map(operand -> ((Operand.Single) operand).literal()).toList();
        JqlField first = fields.get(0).field();
        if (first instanceof IssueField) {
            return issues.problems(condition.field(), literals);
        }
        if (fields.size() == 1) {
            return first.problems(condition.field(), literals, asking);
        }
        return literals.stream().flatMap(literal -> problems(condition.field(), literal, fields).stream()).toList();
    }

    private List<String> problems(String name, Literal literal, List<Known> fields) {
        List<List<String>> each = fields.stream().map(known -> known.field().problems(name, List.of(literal), asking)).toList();
        return each.stream().anyMatch(List::isEmpty) ? List.of() : each.get(0);
    }

    private List<String> order(List<JqlQuery.Sort> sorts) {
        List<String> problems = new ArrayList<>();
        Map<JqlField, String> seen = new LinkedHashMap<>();
        for (JqlQuery.Sort sort : sorts) {
            List<Known> fields = vocabulary.find(sort.field(), asking);
            if (fields.isEmpty()) {
                problems.add("Not able to sort using field '" + sort.field() + "'.");
            } else if (fields.stream().noneMatch(known -> known.sorting().possible())) {
                problems.add("Field '" + sort.field() + "' does not support sorting.");
            } else {
                Optional.ofNullable(seen.putIfAbsent(fields.get(0).field(), sort.field())).ifPresent(other -> problems.add(twice(sort.field(), other)));
            }
        }
        return problems;
    }

    private static String twice(String field, String other) {
        String message = "The sort field '" + field + "' is referenced multiple times in the JQL sort.";
        return field.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT)) ? message
                : message + " Field '" + field + "' is an alias for field '" + other + "'.";
    }

    private String unknown(String field) {
        return asking.reader() == null ? "Field '" + field + "' does not exist or this field cannot be viewed by anonymous users."
                : "Field '" + field + "' does not exist or you do not have permission to view it.";
    }
}
