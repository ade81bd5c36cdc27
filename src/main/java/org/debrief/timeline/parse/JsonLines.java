package org.debrief.timeline.parse;

import java.io.IOException;
import java.util.List;

/** Lines that are a JSON object each, as loggers write them, and payloads put into a file one by one; other lines may stand between them. */
final class JsonLines implements TimelineParser {

    private final List<JsonFormat> formats;

    JsonLines(List<JsonFormat> formats) {
        this.formats = formats;
    }

    @Override
    public String format() {
        return "json-lines";
    }

    /** The first line is an object, and none begins that does not end on its line; or half of the lines are objects. A single one is a document. */
    @Override
    public boolean recognises(Head head) {
        List<String> all = head.lines();
        List<String> lines = (head.whole() || all.isEmpty() ? all : all.subList(0, all.size() - 1)).stream().map(String::strip).toList();
        List<String> begun = lines.stream().filter(line -> line.startsWith("{")).toList();
        List<String> objects = begun.stream().filter(line -> line.endsWith("}")).toList();
        if (lines.size() < 2 || objects.isEmpty() || JsonText.object(objects.get(0), 1) == null) {
            return false;
        }
        return objects.size() * 2 >= lines.size() || objects.get(0).equals(lines.get(0)) && objects.size() == begun.size();
    }

    @Override
    public void parse(EvidenceFile file, Reading reading) throws IOException {
        reading.of(file);
        JsonLine line = new JsonLine(formats, reading);
        try (Lines lines = Lines.of(file, reading)) {
            for (String text = lines.next(); text != null; text = lines.next()) {
                line.read(text, lines.number());
            }
        }
        line.end();
    }
}
