package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.StoredField;

/**
 * What can be offered to somebody who types a query: fields, functions, reserved words, and values of a field.
 */
public final class Completion {
    private final Vocabulary vocabulary;
    private final JqlFunctions functions;

    Completion(Vocabulary vocabulary, JqlFunctions functions) {
        this.vocabulary = vocabulary;
        this.functions = functions;
    }

    /**
     * A field as it is offered.
     *
     * @param value its name as a query has to write it
     * @param label its name as people read it
     * @param customField {@code cf[10100]}, null for a field of the product
     */
    public record Field(String value, String label, String customField, Usage usage) {
    }

    /** What an offered field is good for. */
    public record Usage(boolean completes, boolean sorts, List<String> operators, String type) {
        public boolean searches() {
            return !operators.isEmpty();
        }
    }

    /** A function as it is offered, with empty arguments to fill in. */
    public record Function(String value, boolean list, List<String> types) {
    }

    /** The fields the reader knows, in the order of their names. */
    public List<Field> fields(Asking asking) {
        List<Field> fields = new ArrayList<>();
        vocabulary.system().forEach((name, known) -> fields.add(new Field(Literal.of(name).jql(), name, null, usage(name, known))));
        vocabulary.custom(asking).forEach(custom -> fields.add(field(custom, asking)));
        fields.sort((one, other) -> one.label().compareToIgnoreCase(other.label()));
        return fields;
    }

    private Field field(StoredField custom, Asking asking) {
        String id = "cf[" + custom.id() + "]";
        List<Known> named = vocabulary.find(custom.name(), asking);
        boolean unique = named.size() == 1 && !vocabulary.system().containsKey(custom.name());
        return new Field(unique ? Literal.of(custom.name()).jql() : id, custom.name() + " - " + id, id,
                usage(custom.name(), vocabulary.find(id, asking).get(0)));
    }

    private Usage usage(String name, Known known) {
        Set<Operator> operators = EnumSet.noneOf(Operator.class);
        operators.addAll(known.field().operators());
        if (vocabulary.system().get(name) == known && vocabulary.history(name).isPresent()) {
            Collections.addAll(operators, Operator.WAS, Operator.WAS_NOT, Operator.WAS_IN, Operator.WAS_NOT_IN, Operator.CHANGED);
        }
        return new Usage(known.field() instanceof Suggesting, known.sorting().possible(), operators.stream().map(Operator::symbol).toList(),
                known.type().type());
    }

    public List<Function> functions() {
        return functions.names().stream().flatMap(name -> functions.byName(name).stream()).map(Completion::function).toList();
    }

    private static Function function(JqlFunction function) {
        String arguments = String.join(", ", Collections.nCopies(function.arguments(), "\"\""));
        return new Function(Literal.of(function.name()).jql() + "(" + arguments + ")", function.list(), function.types());
    }

    public List<String> reservedWords() {
        return ReservedWords.all();
    }

    /** Values of a field that fit what was typed, at most fifteen; none for fields whose values cannot be listed. */
    public List<Suggestion> values(String field, String typed, Asking asking) {
        return suggestions(vocabulary.find(unquoted(field), asking).stream().map(Known::field), typed, asking);
    }

    /** The same for a predicate behind WAS or CHANGED. */
    public List<Suggestion> values(String field, String predicate, String typed, Asking asking) {
        return switch (predicate.toLowerCase(Locale.ROOT)) {
            case "by" -> suggestions(vocabulary.find("assignee", asking).stream().map(Known::field), typed, asking);
            case "from", "to" -> values(field, typed, asking);
            default -> List.of();
        };
    }

    private static List<Suggestion> suggestions(Stream<JqlField> fields, String typed, Asking asking) {
        return fields.filter(Suggesting.class::isInstance).flatMap(field -> ((Suggesting) field).suggestions(typed, asking).stream()).distinct()
                .limit(Suggesting.MOST).toList();
    }

    private static String unquoted(String field) {
        boolean quoted = field.length() > 1 && (field.startsWith("\"") && field.endsWith("\"") || field.startsWith("'") && field.endsWith("'"));
        return quoted ? field.substring(1, field.length() - 1) : field;
    }
}
