package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what the fields of a query are compared with: values, EMPTY, lists and functions.
 */
record JqlOperands(Cursor cursor) {
    Operand read() {
        Token token = cursor.next();
        if (token.sign("(")) {
            return cursor.nested(this::list);
        }
        if (token.word("empty") || token.word("null")) {
            return new Operand.Empty();
        }
        if (!token.name()) {
            throw cursor.faults().operand(token);
        }
        return cursor.peek().sign("(") ? call(token) : new Operand.Single(literal(token));
    }

    /** The text of a token that must not be a reserved word unless it is quoted. */
    String plain(Token token) {
        if (token.kind() == Token.Kind.WORD && ReservedWords.contains(token.text())) {
            throw cursor.faults().reservedWord(token);
        }
        return token.text();
    }

    private Operand list() {
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(read());
        } while (cursor.take(","));
        if (!cursor.take(")")) {
            throw cursor.faults().expected(cursor.peek(), ",", ")");
        }
        return new Operand.Many(operands);
    }

    private Operand call(Token name) {
        cursor.next();
        if (name.text().isBlank()) {
            throw cursor.faults().emptyFunction(name);
        }
        List<String> arguments = new ArrayList<>();
        if (cursor.take(")")) {
            return new Operand.Call(plain(name), arguments);
        }
        do {
            arguments.add(argument());
        } while (cursor.take(","));
        if (!cursor.take(")")) {
            throw cursor.faults().expected(cursor.peek(), ")", ",");
        }
        return new Operand.Call(plain(name), arguments);
    }

    private String argument() {
        Token token = cursor.next();
        if (token.sign(",")) {
            throw cursor.faults().emptyArgument(token);
        }
        if (!token.name()) {
            throw cursor.faults().argument(token);
        }
        return plain(token);
    }

    private Literal literal(Token token) {
        if (!token.number()) {
            return Literal.of(plain(token));
        }
        try {
            return Literal.of(Long.parseLong(token.text()));
        } catch (NumberFormatException e) {
            throw cursor.faults().number(token);
        }
    }
}
