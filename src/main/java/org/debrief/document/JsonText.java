package org.debrief.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.debrief.app.InvalidInput;

/** JSON as text, between plain maps, lists, strings, numbers and booleans. */
public final class JsonText {

    /** How deep objects and lists may nest; our documents need 6. */
    static final int DEEPEST = 32;

    /** The longest answer, in UTF-16 code units; some thousand incidents of usual size. */
    static final int LONGEST_ANSWER = 32 * 1024 * 1024;

    private static final JSON CODEC = JSON.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .disable(JSON.Feature.FAIL_ON_DUPLICATE_MAP_KEYS)
            .enable(JSON.Feature.WRITE_NULL_PROPERTIES)
            .build();

    private JsonText() {}

    /**
     * The object a text holds.
     *
     * @throws InvalidInput when it is not one JSON object, naming line and column
     */
    public static Map<String, Object> object(String text) {
        if (text == null || text.isBlank()) {
            throw InvalidInput.at(null, "debrief.error.json.object");
        }
        try (JsonParser parser = CODEC.createParser(text)) {
            return asObject(onlyValue(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object onlyValue(JsonParser parser) throws IOException {
        try {
            parser.nextToken();
            Object value = CODEC.anyFrom(parser);
            if (parser.nextToken() != null) {
                throw malformed(parser.currentTokenLocation());
            }
            return value;
        } catch (JsonProcessingException e) {
            throw malformed(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObject(Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw InvalidInput.at(null, "debrief.error.json.object");
    }

    private static InvalidInput malformed(JsonLocation at) {
        return InvalidInput.at(null, "debrief.error.json.malformed", at.getLineNr(), at.getColumnNr());
    }

    /**
     * The text of an answer to a question of any size.
     *
     * @throws InvalidInput when it is longer than {@link #LONGEST_ANSWER}
     */
    public static String ofAnswer(Object value) {
        LimitedText text = new LimitedText(LONGEST_ANSWER);
        try {
            CODEC.write(value, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a value made of maps, lists, strings, numbers, booleans and {@code null}. */
    public static String of(Object value) {
        try {
            return CODEC.asString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
