package org.debrief.sandbox.jira.jql;

import java.util.List;

/**
 * A function of the product itself.
 *
 * @param check what is wrong with arguments whose number is right
 */
record PlainFunction(Signature signature, boolean list, Check check, Body body) implements JqlFunction {
    /** What may be wrong with the arguments of a function. */
    @FunctionalInterface
    interface Check {
        Check NONE = (arguments, asking) -> List.of();

        List<String> problems(List<String> arguments, Asking asking);
    }

    /** What a function does. */
    @FunctionalInterface
    interface Body {
        List<Literal> of(List<String> arguments, Asking asking);
    }

    static PlainFunction single(Signature signature, Body body) {
        return new PlainFunction(signature, false, Check.NONE, body);
    }

    static PlainFunction list(Signature signature, Check check, Body body) {
        return new PlainFunction(signature, true, check, body);
    }

    @Override
    public String name() {
        return signature.name();
    }

    @Override
    public int arguments() {
        return signature.least();
    }

    @Override
    public List<String> types() {
        return List.of(signature.type().type());
    }

    @Override
    public List<String> problems(Operand.Call call, Clause.Condition condition, Asking asking) {
        List<String> wrongNumber = signature.problems(call.arguments().size());
        return wrongNumber.isEmpty() ? check.problems(call.arguments(), asking) : wrongNumber;
    }

    /** Nothing where the call is wrong. */
    @Override
    public List<Literal> values(Operand.Call call, Clause.Condition condition, Asking asking) {
        return problems(call, condition, asking).isEmpty() ? body.of(call.arguments(), asking) : List.of();
    }
}
