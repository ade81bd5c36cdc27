package org.debrief.document;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.nio.charset.StandardCharsets;
import org.debrief.app.timeline.Choice;
import org.debrief.app.timeline.ExcerptChoice;
import org.debrief.app.timeline.FileSettings;
import org.debrief.app.timeline.ImportRequest;
import org.debrief.app.timeline.SentFile;
import org.debrief.incident.Texts;
import org.debrief.timeline.parse.Answers;
import org.debrief.timeline.parse.EvidenceFile;

/** Reads what is to be imported, strictly. */
public final class ImportReader {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST_SHIFT = 10 * 366 * 86_400;
    private static final String HASH = "[0-9a-f]{64}";

    private final Map<String, EvidenceFile.Content> uploads;

    private ImportReader(Map<String, EvidenceFile.Content> uploads) {
        this.uploads = uploads;
    }

    /**
     * The import that was sent as the body of a request.
     *
     * @throws org.debrief.app.InvalidInput with the path of everything that is wrong
     */
    public static ImportRequest request(String json) {
        return request(JsonText.object(json), Map.of());
    }

    /** The import of an object whose files were sent beside it, by name. */
    public static ImportRequest request(Map<String, Object> json, Map<String, EvidenceFile.Content> uploads) {
        ImportReader reader = new ImportReader(uploads);
        Input input = Input.strict(json);
        List<SentFile> files = input.objects("files").stream().map(reader::file).toList();
        ImportRequest request = new ImportRequest(
                files, Boolean.TRUE.equals(input.flag("history")), input.instant("from"), input.instant("to"));
        if (request.from() != null && request.to() != null && request.to().isBefore(request.from())) {
            input.problem("to", "debrief.error.import.times");
        }
        input.done();
        return request;
    }

    private SentFile file(Input input) {
        String name = input.required("name", input.line("name", PartReader.LONGEST_ADDRESS));
        FileSettings settings = new FileSettings(
                answers(input), shift(input), choice(input, "skip"), choice(input, "keep"),
                input.objects("excerpts").stream().map(ImportReader::excerpt).toList());
        return new SentFile(name, content(input, name), settings);
    }

    private EvidenceFile.Content content(Input input, String name) {
        String text = input.raw("content");
        String base64 = input.raw("base64");
        if (text != null && base64 != null) {
            input.problem("base64", "debrief.error.import.both");
        }
        if (text != null) {
            return EvidenceFile.of(name, text.getBytes(StandardCharsets.UTF_8)).content();
        }
        return base64 == null ? uploads.get(name) : decoded(input, base64);
    }

    private static EvidenceFile.Content decoded(Input input, String base64) {
        try {
            return EvidenceFile.of("", Base64.getDecoder().decode(base64.strip())).content();
        } catch (IllegalArgumentException e) {
            input.problem("base64", "debrief.error.import.base64");
            return null;
        }
    }

    private static Answers answers(Input input) {
        String zone = input.line("zone", TextRules.LONGEST_NAME);
        Integer year = input.number("year", FIRST_YEAR);
        if (year != null && year > LAST_YEAR) {
            input.problem("year", "debrief.error.number.range", FIRST_YEAR, LAST_YEAR);
        }
        return new Answers(zone == null ? null : zone(input, zone), year, input.date("date"));
    }

    private static ZoneId zone(Input input, String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            input.problem("zone", "debrief.error.zone", zone);
            return null;
        }
    }

    private static Integer shift(Input input) {
        Integer seconds = input.number("shiftSeconds", -LONGEST_SHIFT);
        if (seconds != null && seconds > LONGEST_SHIFT) {
            input.problem("shiftSeconds", "debrief.error.number.range", -LONGEST_SHIFT, LONGEST_SHIFT);
        }
        return seconds;
    }

    private static Choice choice(Input input, String name) {
        Set<Integer> lines = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        List<?> items = input.items(name);
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            if (item instanceof Integer line && line > 0) {
                lines.add(line);
            } else if (item instanceof String hash && hash.matches(HASH)) {
                hashes.add(hash);
            } else {
                input.problem(name + "[" + i + "]", "debrief.error.import.choice", item);
            }
        }
        return new Choice(lines, hashes);
    }

    private static ExcerptChoice excerpt(Input input) {
        Integer from = input.present("from", input.number("from", 1));
        Integer to = input.present("to", input.number("to", 1));
        if (from != null && to != null && to < from) {
            input.problem("to", "debrief.error.import.lines");
        }
        return new ExcerptChoice(
                from == null ? 1 : from, to == null ? 1 : to, input.text("text", Texts.LONGEST), input.reference("event"));
    }
}
