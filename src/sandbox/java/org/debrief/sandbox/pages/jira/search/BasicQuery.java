package org.debrief.sandbox.pages.jira.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.jql.Clause;
import org.debrief.sandbox.jira.jql.JqlQuery;
import org.debrief.sandbox.jira.jql.Literal;
import org.debrief.sandbox.jira.jql.Operand;
import org.debrief.sandbox.jira.jql.Operator;

/**
 * A query so simple that choices can show it: at most one value for each of a few fields, words, and an order.
 *
 * @param values by field; {@link #ME} and {@link #NOBODY} are values of the assignee
 * @param text what some text of the issue contains, empty for anything
 * @param order its ORDER BY, or empty
 */
record BasicQuery(Map<String, String> values, String text, String order) {
    static final String ME = "currentUser()";
    static final String NOBODY = "EMPTY";
    static final List<String> FIELDS = List.of("project", "issuetype", "status", "assignee");

    /** The query of a form's parameters; an empty one stands for any value. */
    static BasicQuery chosen(UnaryOperator<String> parameter) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(field -> {
            if (!parameter.apply(field).isBlank()) {
                values.put(field, parameter.apply(field).strip());
            }
        });
        return new BasicQuery(values, parameter.apply("text").strip(), parameter.apply("order").strip());
    }

    /** Nothing if the query is not simple enough. */
    static Optional<BasicQuery> of(JqlQuery query) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean simple = query.clause().stream().flatMap(where -> where instanceof Clause.And and ? and.clauses().stream() : where.parts().limit(2))
                .allMatch(part -> part instanceof Clause.Condition condition && add(condition, values));
        if (!simple || query.clause().filter(Clause.Or.class::isInstance).isPresent()) {
            return Optional.empty();
        }
        String text = Optional.ofNullable(values.remove("text")).orElse("");
        String order = query.order().stream().map(JqlQuery.Sort::toString).collect(Collectors.joining(", "));
        return Optional.of(new BasicQuery(values, text, order.isEmpty() ? "" : "ORDER BY " + order));
    }

    /** Whether the condition is a choice of a field that has none yet. */
    private static boolean add(Clause.Condition condition, Map<String, String> values) {
        String field = condition.field().equalsIgnoreCase("type") ? "issuetype" : condition.field().toLowerCase(Locale.ROOT);
        boolean known = field.equals("text") ? condition.operator() == Operator.LIKE : FIELDS.contains(field);
        Optional<String> value = known ? value(field, condition) : Optional.empty();
        return value.isPresent() && values.putIfAbsent(field, value.get()) == null;
    }

    private static Optional<String> value(String field, Clause.Condition condition) {
        boolean equal = condition.operator() == Operator.EQUALS || field.equals("text");
        if (equal && condition.operand() instanceof Operand.Single single) {
            return Optional.of(single.literal().text());
        }
        if (!field.equals("assignee")) {
            return Optional.empty();
        }
        if (condition.operand() instanceof Operand.Empty && (equal || condition.operator() == Operator.IS)) {
            return Optional.of(NOBODY);
        }
        return equal && condition.operand() instanceof Operand.Call call && call.name().equalsIgnoreCase("currentUser") && call.arguments().isEmpty()
                ? Optional.of(ME) : Optional.empty();
    }

    String jql() {
        Map<String, String> conditions = new LinkedHashMap<>();
        values.forEach((field, value) -> conditions.put(field, field + condition(field, value)));
        if (!text.isEmpty()) {
            conditions.put("text", "text ~ " + Literal.of(text).jql());
        }
        return (String.join(" AND ", conditions.values()) + " " + order).strip();
    }

    private static String condition(String field, String value) {
        if (field.equals("assignee") && value.equals(NOBODY)) {
            return " IS EMPTY";
        }
        return " = " + (field.equals("assignee") && value.equals(ME) ? ME : Literal.of(value).jql());
    }
}
