package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the conditions of a query: a field, an operator, what it is compared with, and the predicates of questions about history.
 */
final class JqlConditions {
    private static final Map<String, Operator> SIGNS = Map.of("=", Operator.EQUALS, "!=", Operator.NOT_EQUALS,
            "<", Operator.LESS, "<=", Operator.LESS_OR_EQUAL, ">", Operator.GREATER, ">=", Operator.GREATER_OR_EQUAL,
            "~", Operator.LIKE, "!~", Operator.NOT_LIKE);

    private final Cursor cursor;
    private final JqlOperands operands;

    JqlConditions(Cursor cursor) {
        this.cursor = cursor;
        this.operands = new JqlOperands(cursor);
    }

    Clause read() {
        String field = field();
        Operator operator = operator();
        if (operator == Operator.CHANGED) {
            refuseValue(operator);
            return new Clause.History(field, operator, null, predicates());
        }
        Operand operand = operands.read();
        List<Predicate> predicates = predicates();
        if (operator.historic()) {
            return new Clause.History(field, operator, operand, predicates);
        }
        if (!predicates.isEmpty()) {
            throw cursor.faults().predicate(operator, predicates.get(0));
        }
        return new Clause.Condition(field, operator, operand);
    }

    /** A name, or a number in {@code cf[...]}. */
    String field() {
        Token token = cursor.next();
        if (token.word("cf") && cursor.take("[")) {
            return customField();
        }
        if (!token.name()) {
            throw cursor.faults().field(token);
        }
        String name = operands.plain(token);
        if (name.isBlank()) {
            throw cursor.faults().emptyField(token);
        }
        return name;
    }

    private String customField() {
        Token number = cursor.next();
        if (!number.number() || number.text().startsWith("-")) {
            throw cursor.faults().customFieldId(number);
        }
        cursor.expect("]");
        return "cf[" + number.text() + "]";
    }

    private Operator operator() {
        Token token = cursor.next();
        if (token.kind() == Token.Kind.SIGN && SIGNS.containsKey(token.text())) {
            return SIGNS.get(token.text());
        }
        if (token.word("not")) {
            cursor.expect("IN");
            return Operator.NOT_IN;
        }
        if (token.word("is")) {
            return cursor.take("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (token.word("was")) {
            boolean not = cursor.take("not");
            return cursor.take("in") ? not ? Operator.WAS_NOT_IN : Operator.WAS_IN : not ? Operator.WAS_NOT : Operator.WAS;
        }
        return token.word("in") ? Operator.IN : changed(token);
    }

    private Operator changed(Token token) {
        if (token.word("changed")) {
            return Operator.CHANGED;
        }
        throw cursor.faults().operator(token);
    }

    private void refuseValue(Operator operator) {
        Token token = cursor.peek();
        boolean word = token.kind() == Token.Kind.WORD && !ReservedWords.contains(token.text()) && Predicate.Kind.of(token).isEmpty();
        if (word || token.kind() == Token.Kind.QUOTED || token.sign("(")) {
            throw cursor.faults().valueWithoutPredicate(operator, operands.read());
        }
    }

    private List<Predicate> predicates() {
        List<Predicate> predicates = new ArrayList<>();
        Optional<Predicate.Kind> kind = Predicate.Kind.of(cursor.peek());
        while (kind.isPresent()) {
            cursor.next();
            predicates.add(new Predicate(kind.get(), operands.read()));
            kind = Predicate.Kind.of(cursor.peek());
        }
        return predicates;
    }
}
