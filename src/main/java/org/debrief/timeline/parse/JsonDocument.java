package org.debrief.timeline.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.List;

/** JSON in the form of one object, one list, or several of them one after the other, however it is laid out. */
final class JsonDocument implements TimelineParser {

    private final List<JsonFormat> formats;

    JsonDocument(List<JsonFormat> formats) {
        this.formats = formats;
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public boolean recognises(Head head) {
        return head.looksLikeJson();
    }

    @Override
    public void parse(EvidenceFile file, Reading reading) throws IOException {
        reading.of(file);
        try (LongTokens json = LongTokens.of(file); JsonParser parser = JsonText.FACTORY.createParser(json)) {
            walk(parser, reading);
            if (json.haveUnreadable()) {
                reading.warn(0, WarningCode.ENCODING, String.valueOf(LongTokens.REPLACED));
            }
        }
    }

    private void walk(JsonParser parser, Reading reading) throws IOException {
        try {
            if (!new JsonWalk(parser, new ReadRecords(formats, reading)).all()) {
                reading.skip(0, WarningCode.EMPTY, null);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            reading.warn(line, code(e), null);
        }
    }

    private static WarningCode code(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return WarningCode.RECORD_LONG;
        }
        return isEnd(e) ? WarningCode.CUT : WarningCode.BROKEN_JSON;
    }

    /** After a comma Jackson tells the end by its words only. */
    private static boolean isEnd(JsonProcessingException e) {
        return e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input");
    }
}
