package org.debrief.timeline.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.List;

/** One line after the other of a file of JSON lines; lines of text go with the event before them as its excerpt. */
final class JsonLine {

    /** More text after an event is left out. */
    private static final int LONGEST_TEXT = 8_000;

    /** How much of a line is told when it cannot be read. */
    private static final int SAMPLE = 200;

    private final Reading reading;
    private final JsonRecords records;
    private final StringBuilder following = new StringBuilder();
    private ReadEvent event;
    private boolean cut;
    private int open;
    private String openText;

    JsonLine(List<JsonFormat> formats, Reading reading) {
        this.reading = reading;
        records = new JsonRecords(formats, reading);
    }

    /** Reads a line; {@code number} from 1. */
    void read(String line, int number) {
        unfinished(WarningCode.BROKEN_JSON);
        int begin = begin(line);
        if (begin == line.length()) {
            return;
        }
        if (line.charAt(begin) == '{') {
            pass();
            object(line, number);
        } else if (event == null) {
            reading.skip(number, WarningCode.NO_STAMP, Phrase.shortened(line, SAMPLE));
        } else {
            follow(line, number);
        }
    }

    private static int begin(String line) {
        int begin = 0;
        while (begin < line.length() && line.charAt(begin) <= ' ') {
            begin++;
        }
        return begin;
    }

    private void object(String line, int number) {
        try (JsonParser parser = JsonText.FACTORY.createParser(line)) {
            parser.nextToken();
            JsonValues values = new JsonValues(parser, number);
            JsonFields fields = values.object(1);
            if (values.spent()) {
                reading.skip(number, WarningCode.RECORD_LONG, Phrase.shortened(line, SAMPLE));
            } else if (parser.nextToken() == null) {
                record(new JsonRecord(fields, number, List.of()));
            } else {
                reading.warn(number, WarningCode.BROKEN_JSON, Phrase.shortened(line, SAMPLE));
            }
        } catch (JsonEOFException e) {
            open = number;
            openText = Phrase.shortened(line, SAMPLE);
        } catch (IOException e) {
            reading.warn(number, WarningCode.BROKEN_JSON, Phrase.shortened(line, SAMPLE));
        }
    }

    private void record(JsonRecord record) {
        if (!records.isRead(record)) {
            event = LogRecord.of(record).event(record, reading).orElse(null);
        }
    }

    private void follow(String line, int number) {
        if (following.length() + line.length() <= LONGEST_TEXT) {
            following.append(following.length() == 0 ? "" : "\n").append(line);
        } else if (!cut) {
            cut = true;
            reading.warn(number, WarningCode.EXCERPT_CUT, Phrase.shortened(line, SAMPLE));
        }
    }

    private void pass() {
        if (event != null) {
            reading.event(following.length() == 0 ? event : event.quoting(PlainText.of(following.toString()), null));
        }
        event = null;
        cut = false;
        following.setLength(0);
    }

    /** Tells of an object that does not end on its line: the file is cut when it is the last. */
    private void unfinished(WarningCode code) {
        if (open > 0) {
            reading.warn(open, code, openText);
        }
        open = 0;
    }

    /** There are no more lines. */
    void end() {
        unfinished(WarningCode.CUT);
        pass();
    }
}
