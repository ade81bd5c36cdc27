package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The right side of a condition.
 */
public sealed interface Operand {
    /** How the product's messages show it. */
    default String display() {
        return toString();
    }

    /** A word, a number or a quoted text. */
    record Single(Literal literal) implements Operand {
        @Override
        public String display() {
            return literal.number() == null ? '"' + literal.text() + '"' : literal.text();
        }

        @Override
        public String toString() {
            return literal.jql();
        }
    }

    /** EMPTY or NULL. */
    record Empty() implements Operand {
        @Override
        public String toString() {
            return "EMPTY";
        }
    }

    /** A list in parentheses. */
    record Many(List<Operand> operands) implements Operand {
        public Many {
            operands = List.copyOf(operands);
        }

        @Override
        public String display() {
            return operands.stream().map(Operand::display).collect(Collectors.joining(", ", "(", ")"));
        }

        @Override
        public String toString() {
            return operands.stream().map(Operand::toString).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** A function with its arguments, such as {@code startOfDay(-1d)}. */
    record Call(String name, List<String> arguments) implements Operand {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String display() {
            return name + "(" + String.join(", ", arguments) + ")";
        }

        @Override
        public String toString() {
            return arguments.stream().map(argument -> new Literal(argument, null).jql()).collect(Collectors.joining(", ", name + "(", ")"));
        }
    }
}
