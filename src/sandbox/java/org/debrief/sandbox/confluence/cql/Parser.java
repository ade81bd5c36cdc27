package org.debrief.sandbox.confluence.cql;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.confluence.cql.Token.Kind;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** The reader of one query: conditions with AND, OR, NOT and brackets, then perhaps ORDER BY. */
final class Parser {
    private static final int DEEPEST = 200;
    private static final Comparator<Found> NEWEST = Comparator.comparing((Found found) -> found.content().version().when()).reversed()
            .thenComparing(found -> found.content().id(), Comparator.reverseOrder());

    private final String cql;
    private final ZonedDateTime now;
    private final List<Token> tokens;
    private int next;
    private int depth;

    /** A reader of this query; dates are in the zone of {@code now}. */
    Parser(String cql, ZonedDateTime now) {
        this.cql = cql;
        this.now = now;
        this.tokens = Token.of(cql);
    }

    Query query() {
        if (tokens.isEmpty()) {
            throw broken();
        }
        Condition condition = peek().is("order") ? found -> true : either();
        Comparator<Found> order = peek().is("order") ? order() : NEWEST;
        if (peek().kind() != Kind.END) {
            throw broken();
        }
        return new Query(condition, order);
    }

    private Condition either() {
        Condition condition = both();
        while (take("or")) {
            condition = condition.or(both());
        }
        return condition;
    }

    private Condition both() {
        Condition condition = one();
        while (take("and")) {
            condition = take("not") ? condition.and(one().not()) : condition.and(one());
        }
        return condition;
    }

    private Condition one() {
        if (++depth > DEEPEST) {
            throw broken();
        }
        try {
            if (take("not")) {
                return one().not();
            }
            if (take("(")) {
                Condition inner = either();
                expect(")");
                return inner;
            }
            return clause();
        } finally {
            depth--;
        }
    }

    private Condition clause() {
        Field field = field();
        if (take("not")) {
            expect("in");
            return field.any(values(), this::broken).not();
        }
        if (take("in")) {
            return field.any(values(), this::broken);
        }
        Token operator = take();
        if (operator.kind() != Kind.SIGN || List.of("(", ")", ",").contains(operator.text())) {
            throw broken();
        }
        return field.condition(operator.text(), value(), this::broken);
    }

    private Field field() {
        Token name = take();
        return (name.kind() == Kind.WORD ? Field.of(name.text()) : Optional.<Field>empty()).orElseThrow(this::broken);
    }

    private List<Value> values() {
        expect("(");
        List<Value> values = new ArrayList<>();
        do {
            values.add(value());
        } while (take(","));
        expect(")");
        return values;
    }

    private Value value() {
        Token token = take();
        if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED) {
            throw broken();
        }
        if (token.kind() == Kind.QUOTED || !take("(")) {
            return new Value(token.text(), now);
        }
        String argument = peek().is(")") ? "" : take().text();
        expect(")");
        return Value.ofFunction(token.text(), argument, now).orElseThrow(this::broken);
    }

    private Comparator<Found> order() {
        expect("order");
        expect("by");
        Comparator<Found> order = null;
        do {
            Comparator<Found> by = field().order().orElseThrow(this::broken);
            by = take("desc") ? by.reversed() : by;
            take("asc");
            order = order == null ? by : order.thenComparing(by);
        } while (take(","));
        return order.thenComparing(NEWEST);
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = peek();
        if (token.kind() == Kind.END) {
            throw broken();
        }
        next++;
        return token;
    }

    private boolean take(String word) {
        boolean there = peek().is(word);
        next += there ? 1 : 0;
        return there;
    }

    private void expect(String word) {
        if (!take(word)) {
            throw broken();
        }
    }

    private Refusal broken() {
        return new Refusal(Reason.UNREADABLE, "Could not parse cql : " + cql);
    }
}
