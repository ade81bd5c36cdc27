package com.atlassian.query.operand;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A function with its arguments. */
public class FunctionOperand implements Operand {

    private final String name;
    private final List<String> args;

    public FunctionOperand(String name) {
        this(name, Collections.emptyList());
    }

    public FunctionOperand(String name, String... args) {
        this(name, Arrays.asList(args));
    }

    public FunctionOperand(String name, Collection<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayString() {
        return name + "(" + String.join(", ", args) + ")";
    }

    public List<String> getArgs() {
        return args;
    }
}
