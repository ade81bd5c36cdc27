package org.debrief.timeline.parse;

import java.io.BufferedReader;
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

    /** At least half of the lines are objects; a single one is a document. */
    @Override
    public boolean recognises(Head head) {
        List<String> all = head.lines();
        List<String> lines = head.whole() || all.isEmpty() ? all : all.subList(0, all.size() - 1);
        List<String> objects = lines.stream().map(String::strip).filter(line -> line.startsWith("{") && line.endsWith("}")).toList();
        return lines.size() > 1 && !objects.isEmpty() && objects.size() * 2 >= lines.size() && JsonText.object(objects.get(0), 1) != null;
    }

    @Override
    public void parse(EvidenceFile file, Reading reading) throws IOException {
        reading.of(file);
        JsonLine line = new JsonLine(formats, reading);
        try (BufferedReader lines = new BufferedReader(JsonCharacters.of(file))) {
            int number = 0;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line.read(text, ++number);
            }
        }
        line.end();
    }
}
