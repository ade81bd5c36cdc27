package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;

/**
 * Says whether an operator and what stands behind it fit together, whatever the field, and whether the functions are called rightly.
 */
record OperandValidation(JqlFunctions functions, Asking asking) {
    /** The first kind of problem only, as in the product. */
    List<String> problems(Clause.Condition condition) {
        List<String> problems = usage(condition);
        return problems.isEmpty() ? calls(condition) : problems;
    }

    private List<String> usage(Clause.Condition condition) {
        List<String> problems = new ArrayList<>();
        Operator operator = condition.operator();
        Operand operand = condition.operand();
        if (unknownCall(operand)) {
            return problems;
        }
        String start = "Operator '" + operator.symbol() + "' does not support ";
        String end = "'" + operand.display() + "' for field '" + condition.field() + "'.";
        if (list(operand) && !operator.list()) {
            problems.add(start + "the list value " + end);
        } else if (!list(operand) && operator.list()) {
            problems.add(start + "the non-list value " + end);
        }
        if (operand instanceof Operand.Empty && !operator.takesEmpty()) {
            problems.add(start + "the empty value representation " + end);
        } else if (!(operand instanceof Operand.Empty) && operator.emptiness()) {
            problems.add(start + "searching for non-empty values for field '" + condition.field() + "'.");
        }
        return problems;
    }

    /** What is wrong with the functions called in a condition. */
    List<String> calls(Clause.Condition condition) {
        return Values.flat(condition.operand()).stream().filter(Operand.Call.class::isInstance).map(Operand.Call.class::cast)
                .flatMap(call -> call(call, condition).stream()).toList();
    }

    private List<String> call(Operand.Call call, Clause.Condition condition) {
        return functions.byName(call.name()).map(function -> function.problems(call, condition, asking))
                .orElseGet(() -> List.of("Unable to find JQL function '" + call.display() + "'."));
    }

    private boolean list(Operand operand) {
        return operand instanceof Operand.Many || operand instanceof Operand.Call call && functions.byName(call.name()).filter(JqlFunction::list)
                .isPresent();
    }

    private boolean unknownCall(Operand operand) {
        return operand instanceof Operand.Call call && functions.byName(call.name()).isEmpty();
    }
}
