package org.debrief.sandbox.jira.jql;

import java.util.List;

/**
 * A function of the product that stands for a list.
 *
 * @param arity how many arguments it takes
 */
record ListFunction(String name, int arity, PlainFunction.Body body) implements JqlFunction {
    @Override
    public boolean list() {
        return true;
    }

    @Override
    public List<String> problems(Operand.Call call, Clause.Condition condition, Asking asking) {
        return PlainFunction.wrongNumber(name, arity, call);
    }

    @Override
    public List<Literal> values(Operand.Call call, Clause.Condition condition, Asking asking) {
        return call.arguments().size() == arity ? body.of(call.arguments(), asking) : List.of();
    }
}
