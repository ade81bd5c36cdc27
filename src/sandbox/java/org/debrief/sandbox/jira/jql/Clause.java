package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What issues have to fulfil. There is no NOT: reading a query turns it into the opposite conditions.
 */
public sealed interface Clause {
    Clause negated();

    /** The clauses without clauses in it, from left to right. */
    Stream<Clause> parts();

    /** All of several clauses. */
    record And(List<Clause> clauses) implements Clause {
        public And {
            clauses = List.copyOf(clauses);
        }

        @Override
        public Clause negated() {
            return new Or(clauses.stream().map(Clause::negated).toList());
        }

        @Override
        public Stream<Clause> parts() {
            return clauses.stream().flatMap(Clause::parts);
        }

        @Override
        public String toString() {
            return clauses.stream().map(clause -> clause instanceof Or ? "(" + clause + ")" : clause.toString()).collect(Collectors.joining(" AND "));
        }
    }

    /** At least one of several clauses. */
    record Or(List<Clause> clauses) implements Clause {
        public Or {
            clauses = List.copyOf(clauses);
        }

        @Override
        public Clause negated() {
            return new And(clauses.stream().map(Clause::negated).toList());
        }

        @Override
        public Stream<Clause> parts() {
            return clauses.stream().flatMap(Clause::parts);
        }

        @Override
        public String toString() {
            return clauses.stream().map(Clause::toString).collect(Collectors.joining(" OR "));
        }
    }

    /** A field compared with an operand. */
    record Condition(String field, Operator operator, Operand operand) implements Clause {
        @Override
        public Clause negated() {
            return new Condition(field, operator.opposite(), operand);
        }

        @Override
        public Stream<Clause> parts() {
            return Stream.of(this);
        }

        @Override
        public String toString() {
            return name(field) + " " + operator.symbol() + " " + operand;
        }
    }

    /**
     * A question about the history of a field.
     *
     * @param operand null where the question is whether it changed
     */
    record History(String field, Operator operator, Operand operand, List<Predicate> predicates) implements Clause {
        public History {
            predicates = List.copyOf(predicates);
        }

        @Override
        public Clause negated() {
            return new History(field, operator.opposite(), operand, predicates);
        }

        @Override
        public Stream<Clause> parts() {
            return Stream.of(this);
        }

        @Override
        public String toString() {
            boolean not = operator == Operator.NOT_CHANGED;
            String value = operand == null ? "" : " " + operand;
            String narrowed = predicates.stream().map(predicate -> " " + predicate).collect(Collectors.joining());
            return (not ? "NOT " : "") + name(field) + " " + (not ? Operator.CHANGED : operator).symbol() + value + narrowed;
        }
    }

    private static String name(String field) {
        return field.startsWith("cf[") ? field : new Literal(field, null).jql();
    }
}
