package org.debrief.timeline.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goes through the JSON of a file, record by record: those of a long list are read one after the other, whatever is around the list. */
final class JsonWalk {

    /** What becomes of the records met. */
    interface Records {

        /** Whether some records under this field are read one by one. */
        boolean areListed(String field);

        /** Whether the records of a list that begins with this one are read one by one. */
        boolean areListed(String field, JsonRecord first);

        /** A record; {@code opened} when records of a list in it were met before it. */
        void met(JsonRecord record, boolean opened);

        /** Something that is no record, or too long for one. */
        void passed(int line, WarningCode code);
    }

    private final JsonParser parser;
    private final Records records;
    private int met;

    JsonWalk(JsonParser parser, Records records) {
        this.parser = parser;
        this.records = records;
    }

    /** Goes to the end; whether there was anything. */
    boolean all() throws IOException {
        boolean any = false;
        while (parser.nextToken() != null) {
            any |= value(List.of(), 1);
        }
        return any;
    }

    private boolean value(List<Map<String, Object>> outer, int depth) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            record(outer);
        } else if (parser.currentToken() == JsonToken.START_ARRAY && depth < JsonValues.DEEPEST) {
            return elements(outer, depth + 1);
        } else {
            records.passed(line(), parser.currentToken().isStructStart() ? WarningCode.RECORD_LONG : WarningCode.OTHER_KIND);
            parser.skipChildren();
        }
        return true;
    }

    private boolean elements(List<Map<String, Object>> outer, int depth) throws IOException {
        boolean any = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            any |= value(outer, depth);
        }
        return any;
    }

    private void record(List<Map<String, Object>> outer) throws IOException {
        int before = met;
        int line = line();
        JsonValues values = new JsonValues(parser, 0);
        JsonFields fields = object(values, outer, 1);
        if (values.spent()) {
            records.passed(line, WarningCode.RECORD_LONG);
        } else {
            meet(new JsonRecord(fields, line, outer), met > before);
        }
    }

    private void meet(JsonRecord record, boolean opened) {
        met++;
        records.met(record, opened);
    }

    private JsonFields object(JsonValues values, List<Map<String, Object>> outer, int depth) throws IOException {
        JsonFields fields = new JsonFields(line());
        List<Map<String, Object>> around = new ArrayList<>(List.of(fields));
        around.addAll(outer);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            values.keep(fields, name, field(name, values, around, depth));
        }
        return fields;
    }

    private Object field(String name, JsonValues values, List<Map<String, Object>> around, int depth) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT && depth <= JsonRecords.WRAPPERS) {
            return object(values, around, depth + 1);
        }
        boolean listed = parser.currentToken() == JsonToken.START_ARRAY && depth <= JsonRecords.WRAPPERS && records.areListed(name);
        return listed ? list(name, values, around) : values.value(depth);
    }

    /** A list of which the first record decides whether all are read one by one; the list is empty then. */
    private Object list(String name, JsonValues values, List<Map<String, Object>> around) throws IOException {
        List<Object> kept = new ArrayList<>();
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonValues own = new JsonValues(parser, 0);
            JsonFields fields = own.object(1);
            JsonRecord first = new JsonRecord(fields, fields.line(), around);
            if (!own.spent() && records.areListed(name, first)) {
                meet(first, false);
                elements(around, 1);
                return kept;
            }
            values.include(own);
            values.add(kept, fields);
            parser.nextToken();
        }
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            values.add(kept, values.value(JsonRecords.WRAPPERS));
            parser.nextToken();
        }
        return kept;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
