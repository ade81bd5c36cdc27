package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Says what is wrong with a query that can be read: fields, operators, values and functions its reader does not know.
 */
record Validation(Vocabulary vocabulary, JqlFunctions functions, Asking asking) {
    /** The problems in the order of the query, in the product's words, each once. */
    List<String> problems(JqlQuery query) {
        Set<String> problems = new LinkedHashSet<>();
        query.clause().ifPresent(clause -> clause.conditions().forEach(condition -> problems.addAll(condition(condition))));
        for (JqlQuery.Sort sort : query.order()) {
            if (vocabulary.find(sort.field(), asking).isEmpty()) {
                problems.add(unknown(sort.field()));
            } else if (vocabulary.find(sort.field(), asking).stream().allMatch(known -> known.sorting().isEmpty())) {
                problems.add("Field '" + sort.field() + "' is not sortable.");
            }
        }
        return List.copyOf(problems);
    }

    private List<String> condition(Clause.Condition condition) {
        List<Known> fields = vocabulary.find(condition.field(), asking);
        if (fields.isEmpty()) {
            return List.of(unknown(condition.field()));
        }
        JqlField field = fields.get(0).field();
        if (!field.operators().contains(condition.operator())) {
            return List.of("The operator '" + condition.operator().symbol() + "' is not supported by the '" + condition.field() + "' field.");
        }
        List<String> problems = shape(condition, field);
        if (problems.isEmpty()) {
            problems.addAll(calls(condition));
            problems.addAll(literals(condition, fields));
        }
        return problems;
    }

    /** Whether operator and operand fit together, whatever the values. */
    private List<String> shape(Clause.Condition condition, JqlField field) {
        List<String> problems = new ArrayList<>();
        Operator operator = condition.operator();
        Operand operand = condition.operand();
        boolean list = operand instanceof Operand.Many || operand instanceof Operand.Call call && functions.byName(call.name()).filter(JqlFunction::list).isPresent();
        boolean call = operand instanceof Operand.Call;
        if (operator.emptiness() && !(operand instanceof Operand.Empty)) {
            problems.add("The operator '" + operator.symbol() + "' only supports the values 'EMPTY' and 'NULL' for field '" + condition.field() + "'.");
        } else if (operator.list() && !list && !call) {
            problems.add("Operator '" + operator.symbol() + "' does not support the non-list value '" + operand + "' for field '" + condition.field() + "'.");
        } else if (!operator.list() && list) {
            problems.add("Operator '" + operator.symbol() + "' does not support the list value '" + operand + "' for field '" + condition.field() + "'.");
        } else if (empty(operand) && (operator.ordering() || operator == Operator.LIKE || operator == Operator.NOT_LIKE || !field.operators().contains(Operator.IS))) {
            problems.add("The field '" + condition.field() + "' does not support searching for EMPTY values with the operator '" + operator.symbol() + "'.");
        }
        return problems;
    }

    private static boolean empty(Operand operand) {
        return Values.flat(operand).stream().anyMatch(Operand.Empty.class::isInstance);
    }

    private List<String> calls(Clause.Condition condition) {
        return Values.flat(condition.operand()).stream().filter(Operand.Call.class::isInstance).map(Operand.Call.class::cast)
                .flatMap(call -> call(call, condition).stream()).toList();
    }

    private List<String> call(Operand.Call call, Clause.Condition condition) {
        return functions.byName(call.name()).map(function -> function.problems(call, condition, asking))
                .orElseGet(() -> List.of("Unable to find JQL function '" + call + "'."));
    }

    /** A value is right if one of the fields that share the name knows it. */
    private List<String> literals(Clause.Condition condition, List<Known> fields) {
        List<Literal> literals = Values.flat(condition.operand()).stream().filter(Operand.Single.class::isInstance)
                .map(operand -> ((Operand.Single) operand).literal()).toList();
        if (fields.size() == 1) {
            return fields.get(0).field().problems(condition.field(), literals, asking);
        }
        return literals.stream().flatMap(literal -> problems(condition.field(), literal, fields).stream()).toList();
    }

    private List<String> problems(String name, Literal literal, List<Known> fields) {
        List<String> problems = List.of();
        for (Known known : fields) {
            problems = known.field().problems(name, List.of(literal), asking);
            if (problems.isEmpty()) {
                return problems;
            }
        }
        return problems;
    }

    private String unknown(String field) {
        return asking.reader() == null ? "Field '" + field + "' does not exist or this field cannot be viewed by anonymous users."
                : "Field '" + field + "' does not exist or you do not have permission to view it.";
    }
}
