package org.debrief.timeline.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of one record; once it is longer, larger or deeper than a record may be, the rest of it is passed over. */
final class JsonValues {

    /** The most characters of one record, without its punctuation. */
    static final int LONGEST = 8 << 20;

    /** The most values of one record. */
    static final int MOST = 200_000;

    /** The deepest nesting in one record. */
    static final int DEEPEST = 100;

    /** Longer numbers, and powers of ten beyond, are kept as texts: nobody means them, and they take time. */
    private static final int LONGEST_NUMBER = 400;

    private final JsonParser parser;
    private final int fixedLine;
    private int characters;
    private int values;
    private boolean spent;

    /** @param fixedLine the line of all values, 0 when the parser knows it */
    JsonValues(JsonParser parser, int fixedLine) {
        this.parser = parser;
        this.fixedLine = fixedLine;
    }

    /** Whether the record is longer, larger or deeper than a record may be, so that its values are not all there. */
    boolean spent() {
        return spent;
    }

    /** The line of the value the parser is at. */
    int line() {
        return fixedLine > 0 ? fixedLine : parser.currentTokenLocation().getLineNr();
    }

    /** The value the parser is at. */
    Object value(int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            return token == JsonToken.START_OBJECT ? object(depth) : list(depth);
        }
        return spent ? null : scalar(token);
    }

    /** The object the parser is at the beginning of, as far as it may be read. */
    JsonFields object(int depth) throws IOException {
        JsonFields fields = new JsonFields(line());
        if (enter(depth)) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                keep(fields, name, value(depth + 1));
            }
        }
        return fields;
    }

    /** Puts a field into an object unless the record is too long with it. */
    void keep(JsonFields fields, String name, Object value) {
        count(name.length());
        if (!spent) {
            fields.put(name, value);
        }
    }

    private List<Object> list(int depth) throws IOException {
        List<Object> list = new ArrayList<>();
        if (enter(depth)) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                add(list, value(depth + 1));
            }
        }
        return list;
    }

    /** Puts a value into a list unless the record is too long with it. */
    void add(List<Object> list, Object value) {
        count(0);
        if (!spent) {
            list.add(value);
        }
    }

    /** Whether a structure at this depth is read; else the parser is at its end. */
    private boolean enter(int depth) throws IOException {
        spent |= depth > DEEPEST;
        if (spent) {
            parser.skipChildren();
        }
        return !spent;
    }

    private void count(int length) {
        characters += length;
        spent |= ++values > MOST || characters > LONGEST;
    }

    /** Counts what another record held that turned out to be a part of this one. */
    void include(JsonValues other) {
        values += other.values;
        spent |= other.spent;
        count(other.characters);
    }

    private Object scalar(JsonToken token) throws IOException {
        switch (token) {
            case VALUE_STRING:
                return text();
            case VALUE_NUMBER_INT:
                return whole();
            case VALUE_NUMBER_FLOAT:
                return decimal(text());
            default:
                return token == JsonToken.VALUE_NULL ? null : (Object) (token == JsonToken.VALUE_TRUE);
        }
    }

    private String text() throws IOException {
        String text = parser.getText();
        characters += text.length();
        return text;
    }

    private Object whole() throws IOException {
        int length = parser.getTextLength();
        if (length <= 18) {
            return parser.getLongValue();
        }
        String digits = text();
        if (length > LONGEST_NUMBER) {
            return digits;
        }
        BigInteger number = new BigInteger(digits);
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }

    private static Object decimal(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return text;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > LONGEST_NUMBER ? (Object) text : number;
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
