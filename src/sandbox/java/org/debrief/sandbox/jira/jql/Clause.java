package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What issues have to fulfil. There is no NOT: reading a query turns it into the opposite conditions.
 */
public sealed interface Clause {
    Clause negated();

    /** The conditions in it, from left to right. */
    Stream<Condition> conditions();

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
        public Stream<Condition> conditions() {
            return clauses.stream().flatMap(Clause::conditions);
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
        public Stream<Condition> conditions() {
            return clauses.stream().flatMap(Clause::conditions);
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
        public Stream<Condition> conditions() {
            return Stream.of(this);
        }

        @Override
        public String toString() {
            return (field.startsWith("cf[") ? field : new Literal(field, null).jql()) + " " + operator.symbol() + " " + operand;
        }
    }
}
