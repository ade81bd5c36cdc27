package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes SQL of a query. What it does not know matches nothing.
 */
record Compiler(Vocabulary vocabulary, JqlFunctions functions, Asking asking) {
    Fragment where(JqlQuery query) {
        Fragment visible = asking.visibleIssues();
        return query.clause().map(clause -> visible.and(compile(clause))).orElse(visible);
    }

    /** What to sort by; the product sorts by descending key where a query says nothing. */
    String order(JqlQuery query) {
        List<String> columns = new ArrayList<>();
        for (JqlQuery.Sort sort : query.order()) {
            vocabulary.find(sort.field(), asking).stream().map(Known::sorting).filter(Sorting::possible).findFirst()
                    .ifPresent(sorting -> add(columns, sorting, sort.ascending()));
        }
        if (columns.isEmpty()) {
            add(columns, vocabulary.find("key", asking).get(0).sorting(), false);
        }
        return String.join(", ", columns) + ", i.id";
    }

    private static void add(List<String> columns, Sorting sorting, Boolean ascending) {
        boolean up = ascending == null ? sorting.ascending() : ascending;
        for (String column : sorting.expressions()) {
            columns.add(column + (up ? " asc nulls last" : " desc nulls first"));
        }
    }

    private Fragment compile(Clause clause) {
        if (clause instanceof Clause.And and) {
            return Fragment.all(and.clauses().stream().map(this::compile).toList());
        }
        if (clause instanceof Clause.Or or) {
            return Fragment.any(or.clauses().stream().map(this::compile).toList());
        }
        return clause instanceof Clause.History question ? history(question) : condition((Clause.Condition) clause);
    }

    private Fragment history(Clause.History question) {
        return vocabulary.history(question.field()).map(item -> new HistoryCompiler(functions, vocabulary.people(), asking).compile(question, item))
                .orElse(Fragment.NONE);
    }

    private Fragment condition(Clause.Condition condition) {
        List<Known> fields = vocabulary.find(condition.field(), asking);
        if (fields.isEmpty()) {
            return Fragment.NONE;
        }
        Values values = Values.of(condition, functions, asking);
        List<Fragment> each = fields.stream().map(known -> compare(known.field(), condition.operator(), values)).toList();
        return condition.operator().negative() ? Fragment.all(each) : Fragment.any(each);
    }

    private Fragment compare(JqlField field, Operator operator, Values values) {
        return switch (operator) {
            case IS -> field.empty();
            case IS_NOT -> field.filled();
            case EQUALS, IN -> values.empty() ? field.equal(values.literals(), asking).or(field.empty()) : field.equal(values.literals(), asking);
            case NOT_EQUALS, NOT_IN -> field.filled().and(field.equal(values.literals(), asking).not());
            case NOT_LIKE -> field.filled().and(compared(field, Operator.LIKE, values).not());
            default -> compared(field, operator, values);
        };
    }

    private Fragment compared(JqlField field, Operator operator, Values values) {
        return Fragment.any(values.literals().stream().map(value -> field.compared(operator, value, asking)).toList());
    }
}
