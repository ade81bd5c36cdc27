package org.debrief.sandbox.confluence.cql;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.debrief.sandbox.confluence.model.Refusal;

/** What a query can ask about: which operators it takes, and what it is of one piece of content. */
interface Field {
    /** The condition that the operator makes with the value; refused when the field does not have the operator. */
    Condition condition(String operator, Value value, Supplier<Refusal> broken);

    /** The order by this field, if there is one. */
    default Optional<Comparator<Found>> order() {
        return Optional.empty();
    }

    /** The condition that one of the values is it. */
    default Condition any(List<Value> values, Supplier<Refusal> broken) {
        return values.stream().map(value -> condition("=", value, broken)).reduce(found -> false, Condition::or);
    }

    /** The field of this name. */
    static Optional<Field> of(String name) {
        return Optional.ofNullable(Fields.ALL.get(name.toLowerCase(Locale.ROOT)));
    }

    /** A set of words, one of which is asked for: labels, people, ids. */
    record Names(Function<Found, Collection<String>> names) implements Field {
        @Override
        public Condition condition(String operator, Value value, Supplier<Refusal> broken) {
            Condition equal = found -> names.apply(found).stream().anyMatch(value.text()::equalsIgnoreCase);
            return switch (operator) {
                case "=" -> equal;
                case "!=" -> equal.not();
                default -> throw broken.get();
            };
        }

        @Override
        public Optional<Comparator<Found>> order() {
            return Optional.of(Comparator.comparing(found -> String.join(",", names.apply(found))));
        }
    }

    /** A text: looked into by words, and compared as a whole where the field allows it. */
    record Text(Function<Found, String> text, boolean whole) implements Field {
        @Override
        public Condition condition(String operator, Value value, Supplier<Refusal> broken) {
            Words words = new Words(value.text());
            Condition equal = found -> text.apply(found).equalsIgnoreCase(value.text());
            Condition within = found -> words.in(text.apply(found));
            return switch (operator) {
                case "~" -> within;
                case "!~" -> within.not();
                case "=" -> whole(equal, broken);
                case "!=" -> whole(equal.not(), broken);
                default -> throw broken.get();
            };
        }

        private Condition whole(Condition condition, Supplier<Refusal> broken) {
            if (!whole) {
                throw broken.get();
            }
            return condition;
        }

        @Override
        public Optional<Comparator<Found>> order() {
            return whole ? Optional.of(Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER)) : Optional.empty();
        }
    }

    /** A moment, compared with a day, a minute, or a moment relative to now. */
    record Moment(Function<Found, Instant> moment) implements Field {
        private static final Map<String, BiPredicate<Instant, Value.Span>> OPERATORS =
                Map.of("=", Moment::within, "!=", (at, span) -> !within(at, span),
                ">", (at, span) -> !at.isBefore(span.end()), ">=", (at, span) -> !at.isBefore(span.start()),
                "<", (at, span) -> at.isBefore(span.start()), "<=", (at, span) -> at.isBefore(span.end()));

        @Override
        public Condition condition(String operator, Value value, Supplier<Refusal> broken) {
            Value.Span span = value.span().orElseThrow(broken);
            BiPredicate<Instant, Value.Span> test = Optional.ofNullable(OPERATORS.get(operator)).orElseThrow(broken);
            return found -> test.test(moment.apply(found), span);
        }

        @Override
        public Optional<Comparator<Found>> order() {
            return Optional.of(Comparator.comparing(moment));
        }

        private static boolean within(Instant at, Value.Span span) {
            return !at.isBefore(span.start()) && at.isBefore(span.end());
        }
    }
}
