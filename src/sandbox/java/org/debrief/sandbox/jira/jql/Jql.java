package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a query: a recursive descent over its tokens, with a limit to how deep clauses may nest.
 */
public final class Jql {
    private static final int DEEPEST = 200;
    private static final String OPERATORS = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
    private static final Map<String, Operator> SIGNS = Map.of("=", Operator.EQUALS, "!=", Operator.NOT_EQUALS,
            "<", Operator.LESS, "<=", Operator.LESS_OR_EQUAL, ">", Operator.GREATER, ">=", Operator.GREATER_OR_EQUAL,
            "~", Operator.LIKE, "!~", Operator.NOT_LIKE);

    private final String text;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private Jql(String text) {
        this.text = text;
        this.tokens = new Lexer(text).tokens();
    }

    /**
     * Reads a query.
     *
     * @throws JqlFault if it is none; its message says where and why
     */
    public static JqlQuery parse(String text) {
        return new Jql(text).query();
    }

    private JqlQuery query() {
        Clause where = peek().end() || peek().word("order") ? null : or();
        List<JqlQuery.Sort> order = peek().word("order") ? order() : List.of();
        if (!peek().end()) {
            throw fault("Expecting either 'OR' or 'AND'" + got());
        }
        return new JqlQuery(where, order, text);
    }

    private Clause or() {
        List<Clause> clauses = new ArrayList<>(List.of(and()));
        while (take("or", "||", "|")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
    }

    private Clause and() {
        List<Clause> clauses = new ArrayList<>(List.of(not()));
        while (take("and", "&&", "&")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses);
    }

    private Clause not() {
        if (++depth > DEEPEST) {
            throw fault("The query is nested too deeply");
        }
        try {
            if (take("not", "!")) {
                return not().negated();
            }
            return take("(") ? parenthesis() : condition();
        } finally {
            depth--;
        }
    }

    private Clause parenthesis() {
        Clause inside = or();
        expect(")");
        return inside;
    }

    private Clause condition() {
        String field = field();
        Operator operator = operator();
        return new Clause.Condition(field, operator, operand());
    }

    private String field() {
        Token token = next();
        if (token.word("cf") && take("[")) {
            Token number = next();
            if (!number.number()) {
                throw fault("Expected a custom field id" + got(number), number);
            }
            expect("]");
            return "cf[" + number.text() + "]";
        }
        if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED) {
            return name(token);
        }
        throw fault(token.end() ? "Expecting a field name before the end of the query" : "Expecting a field name but got '" + token.text() + "'",
                token);
    }

    private Operator operator() {
        Token token = next();
        if (token.kind() == Token.Kind.SIGN && SIGNS.containsKey(token.text())) {
            return SIGNS.get(token.text());
        }
        if (token.word("in")) {
            return Operator.IN;
        }
        if (token.word("not") && take("in")) {
            return Operator.NOT_IN;
        }
        if (token.word("is")) {
            return take("not") ? Operator.IS_NOT : Operator.IS;
        }
        throw fault(token.end() ? "Expecting operator before the end of the query. " + OPERATORS : "Expecting operator but got '" + token.text()
                + "'. " + OPERATORS, token);
    }

    private Operand operand() {
        Token token = next();
        if (token.sign("(")) {
            return list();
        }
        if (token.word("empty") || token.word("null")) {
            return new Operand.Empty();
        }
        if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED) {
            return take("(") ? new Operand.Call(token.text(), arguments()) : new Operand.Single(literal(token));
        }
        throw fault(token.end() ? "Expecting either a value, list or function before the end of the query."
                : "Expecting either a value, list or function but got '" + token.text() + "'. You must surround '" + token.text()
                        + "' in quotation marks to use it as a value.", token);
    }

    private Operand list() {
        if (++depth > DEEPEST) {
            throw fault("The query is nested too deeply");
        }
        List<Operand> operands = new ArrayList<>(List.of(operand()));
        while (take(",")) {
            operands.add(operand());
        }
        expect(")");
        depth--;
        return new Operand.Many(operands);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (take(")")) {
            return arguments;
        }
        do {
            Token token = next();
            if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.QUOTED) {
                throw fault("Expecting a function argument" + got(token), token);
            }
            arguments.add(token.text());
        } while (take(","));
        expect(")");
        return arguments;
    }

    private List<JqlQuery.Sort> order() {
        next();
        if (!take("by")) {
            throw fault("Expecting 'by'" + got());
        }
        List<JqlQuery.Sort> sorts = new ArrayList<>();
        do {
            String field = field();
            sorts.add(new JqlQuery.Sort(field, take("asc") ? Boolean.TRUE : take("desc") ? Boolean.FALSE : null));
        } while (take(","));
        if (!peek().end()) {
            throw fault("Expecting either ',' or the end of the query" + got());
        }
        return sorts;
    }

    private Literal literal(Token token) {
        return token.number() ? Literal.of(Long.parseLong(token.text())) : Literal.of(name(token));
    }

    private String name(Token token) {
        if (token.kind() == Token.Kind.WORD && ReservedWords.contains(token.text())) {
            throw fault("'" + token.text() + "' is a reserved JQL word. You must surround it in quotation marks to use it in a query.", token);
        }
        return token.text();
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    private boolean take(String... spellings) {
        for (String spelling : spellings) {
            if (peek().sign(spelling) || peek().word(spelling)) {
                next();
                return true;
            }
        }
        return false;
    }

    private void expect(String sign) {
        if (!take(sign)) {
            throw fault("Expecting '" + sign + "'" + got());
        }
    }

    private String got() {
        return got(peek());
    }

    private static String got(Token token) {
        return token.end() ? " before the end of the query." : " but got '" + token.text() + "'.";
    }

    private JqlFault fault(String message) {
        return fault(message, peek());
    }

    private JqlFault fault(String message, Token where) {
        return new JqlFault(where.end() ? message : message + " " + Lexer.place(text, where.at()));
    }
}
