package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;

/**
 * What the operand of a condition stands for: values, and whether EMPTY is among them.
 */
record Values(List<Literal> literals, boolean empty) {
    static Values of(Clause.Condition condition, JqlFunctions functions, Asking asking) {
        List<Literal> literals = new ArrayList<>();
        boolean empty = false;
        for (Operand operand : flat(condition.operand())) {
            if (operand instanceof Operand.Single single) {
                literals.add(single.literal());
            } else if (operand instanceof Operand.Call call) {
                functions.byName(call.name()).ifPresent(function -> literals.addAll(function.values(call, condition, asking)));
            } else {
                empty = true;
            }
        }
        return new Values(literals, empty);
    }

    /** The operands of a list, of lists in it too; any other operand itself. */
    static List<Operand> flat(Operand operand) {
        return operand instanceof Operand.Many many ? many.operands().stream().flatMap(inner -> flat(inner).stream()).toList() : List.of(operand);
    }
}
