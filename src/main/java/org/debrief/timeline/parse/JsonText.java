package org.debrief.timeline.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.Map;

/** Opens JSON, leniently where a lapse leaves no doubt of what is meant: a trailing comma, {@code NaN}. */
final class JsonText {

    /** Deeper nesting ends the reading of a file: what is open has to be remembered. */
    static final int DEEPEST = 10_000;

    /** Lengths are ours to limit: a record that is too long ends itself, not the file. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private JsonText() {}

    /**
     * The object that is the whole of a text.
     *
     * @param line on which it stands
     * @return {@code null} when the text is something else or longer than a record may be
     */
    static Map<String, Object> object(String text, int line) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            JsonValues values = new JsonValues(parser, line);
            Map<String, Object> fields = values.object(1);
            return values.spent() || parser.nextToken() != null ? null : fields;
        } catch (IOException e) {
            return null;
        }
    }
}
