package org.debrief.sandbox.jira.jql;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The product's words for whatever can be wrong with the text of a query, with the place where it is.
 *
 * @param query the whole text
 */
record Faults(String query) {
    private static final String OPERATORS = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
    private static final String ESCAPES = " The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.";

    JqlFault reservedWord(Token token) {
        return at(token.at(), "'" + token.text() + "' is a reserved JQL word. You must surround it in quotation marks to use it in a query.");
    }

    JqlFault reservedCharacter(char character, int at) {
        return at(at, "The character '" + character + "' is a reserved JQL character. You must enclose it in a string or use the escape '"
                + escape(character) + "' instead.");
    }

    JqlFault illegalCharacter(char character, int at) {
        return at(at, "The character '" + character + "' on line " + line(at) + " at position " + column(at) + " must be escaped. Use the escape '"
                + escape(character) + "' instead.");
    }

    JqlFault illegalEscape(String sequence, int at) {
        return at(at, sequence.length() < 2 ? "The escape sequence has not been completed." + ESCAPES
                : "'" + sequence + "' is an illegal JQL escape sequence." + ESCAPES);
    }

    JqlFault unfinishedString(String content, int at) {
        return at(at, content.isBlank() ? "The quoted string has not been completed." : "The quoted string '" + content + "' has not been completed.");
    }

    JqlFault number(Token token) {
        return at(token.at(), "'" + token.text() + "' is not a valid number. Numbers must be between " + Long.MIN_VALUE + " and " + Long.MAX_VALUE + ".");
    }

    JqlFault emptyField(Token token) {
        return at(token.at(), "A field name cannot be empty.");
    }

    JqlFault emptyFunction(Token token) {
        return at(token.at(), "A function name cannot be empty.");
    }

    JqlFault field(Token token) {
        if (token.sign("[")) {
            return new JqlFault("Error in JQL Query: Expecting a field name but got '['. Did you mean 'cf['? " + place(token.at()), token.at());
        }
        return token.end() ? end("Expecting a field name at the end of the query.")
                : at(token.at(), "Expecting a field name but got '" + token.text() + "'. " + quote(token) + "a field name.");
    }

    JqlFault customFieldId(Token token) {
        return expecting(token, "a custom field id (a positive number)");
    }

    JqlFault operator(Token token) {
        return token.end() ? end("Expecting operator before the end of the query." + OPERATORS)
                : at(token.at(), "Expecting operator but got '" + token.text() + "'." + OPERATORS);
    }

    JqlFault operand(Token token) {
        String expected = "Error in JQL Query: Expecting either a value, list or function ";
        return token.end() ? new JqlFault(expected + "before the end of the query.", -1)
                : new JqlFault(expected + "but got '" + token.text() + "'. " + quote(token) + "a value. " + place(token.at()), token.at());
    }

    JqlFault argument(Token token) {
        return token.end() ? end("Expecting a function argument at the end of the query.")
                : at(token.at(), "Expecting a function argument but got '" + token.text() + "'. " + quote(token) + "an argument.");
    }

    JqlFault emptyArgument(Token token) {
        return at(token.at(), "Function argument must be specified.");
    }

    JqlFault logical(Token token) {
        return expecting(token, "either 'OR' or 'AND'");
    }

    JqlFault direction(Token token) {
        return expecting(token, "either 'ASC' or 'DESC'");
    }

    JqlFault expected(Token token, String... signs) {
        return expecting(token, Arrays.stream(signs).map(sign -> "'" + sign + "'").collect(Collectors.joining(" or ")));
    }

    JqlFault predicate(Operator operator, Predicate predicate) {
        return new JqlFault("Error in JQL Query: The " + operator.symbol() + " operator does not support the use of the " + predicate.kind().word()
                + " predicate.", -1);
    }

    JqlFault valueWithoutPredicate(Operator operator, Operand operand) {
        return new JqlFault("Error in JQL Query: The " + operator.symbol() + " operator does not support the use of values without predicates. You must prefix the "
                + operand.display() + " value with a suitable predicate.", -1);
    }

    /** The product has no limit and fails with an internal error; so deep a query is refused here. */
    JqlFault tooDeep(Token token) {
        return at(token.at(), "The query is nested too deeply.");
    }

    private JqlFault expecting(Token token, String expected) {
        return token.end() ? end("Expecting " + expected + " before the end of the query.")
                : at(token.at(), "Expecting " + expected + " but got '" + token.text() + "'.");
    }

    private static String quote(Token token) {
        return "You must surround '" + token.text() + "' in quotation marks to use it as ";
    }

    private static JqlFault end(String message) {
        return new JqlFault("Error in the JQL Query: " + message, -1);
    }

    private JqlFault at(int at, String message) {
        return new JqlFault("Error in the JQL Query: " + message + " " + place(at), at);
    }

    private String place(int at) {
        return "(line " + line(at) + ", character " + column(at) + ")";
    }

    private long line(int at) {
        return query.substring(0, at).chars().filter(character -> character == '\n').count() + 1;
    }

    private int column(int at) {
        return at - query.lastIndexOf('\n', at - 1);
    }

    private static String escape(char character) {
        return String.format("\\u%04x", (int) character);
    }
}
