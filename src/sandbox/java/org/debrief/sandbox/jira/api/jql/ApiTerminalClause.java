package org.debrief.sandbox.jira.api.jql;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.Map;
import org.debrief.sandbox.jira.jql.Clause;

/**
 * The condition in which a function is called.
 */
record ApiTerminalClause(Clause.Condition condition) implements TerminalClause {
    private static final Map<org.debrief.sandbox.jira.jql.Operator, Operator> RENAMED = Map.of(
            org.debrief.sandbox.jira.jql.Operator.LESS, Operator.LESS_THAN,
            org.debrief.sandbox.jira.jql.Operator.LESS_OR_EQUAL, Operator.LESS_THAN_EQUALS,
            org.debrief.sandbox.jira.jql.Operator.GREATER, Operator.GREATER_THAN,
            org.debrief.sandbox.jira.jql.Operator.GREATER_OR_EQUAL, Operator.GREATER_THAN_EQUALS);

    /** What a field is compared with, as far as its text goes. */
    private record Shown(String getName, String getDisplayString) implements Operand {
    }

    @Override
    public String getName() {
        return condition.field();
    }

    @Override
    public Operator getOperator() {
        Operator renamed = RENAMED.get(condition.operator());
        return renamed == null ? Operator.valueOf(condition.operator().name()) : renamed;
    }

    @Override
    public Operand getOperand() {
        if (condition.operand() instanceof org.debrief.sandbox.jira.jql.Operand.Call call) {
            return new FunctionOperand(call.name(), call.arguments());
        }
        return new Shown(condition.operand().toString(), condition.operand().display());
    }
}
