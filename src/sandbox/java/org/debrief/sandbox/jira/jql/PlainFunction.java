package org.debrief.sandbox.jira.jql;

import java.util.List;

/**
 * A function of the product that stands for one value, or for none.
 *
 * @param arity how many arguments it takes
 */
record PlainFunction(String name, int arity, Body body) implements JqlFunction {
    /** What a function does. */
    @FunctionalInterface
    interface Body {
        List<Literal> of(List<String> arguments, Asking asking);
    }

    @Override
    public boolean list() {
        return false;
    }

    @Override
    public List<String> problems(Operand.Call call, Clause.Condition condition, Asking asking) {
        return wrongNumber(name, arity, call);
    }

    @Override
    public List<Literal> values(Operand.Call call, Clause.Condition condition, Asking asking) {
        return call.arguments().size() == arity ? body.of(call.arguments(), asking) : List.of();
    }

    static List<String> wrongNumber(String name, int arity, Operand.Call call) {
        int given = call.arguments().size();
        return given == arity ? List.of() : List.of("Function '" + name + "' expected '" + arity + "' arguments but received '" + given + "'.");
    }
}
