package org.debrief.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.debrief.app.timeline.ImportAnswer;
import org.debrief.app.timeline.KeptSource;
import org.debrief.app.timeline.OpenQuestion;
import org.debrief.app.timeline.ReadFile;
import org.debrief.app.timeline.Remark;
import org.debrief.review.Words;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;
import org.debrief.timeline.merge.Duplicate;
import org.debrief.timeline.parse.Answers;

/** Writes what an import adds, in the reader's language. */
public final class ImportWriter {

    private static final int LONGEST_QUOTE = 200;

    private final Words words;

    private ImportWriter(Words words) {
        this.words = words;
    }

    /** The JSON object of an answer. */
    public static Map<String, Object> answer(ImportAnswer answer, Words words) {
        ImportWriter writer = new ImportWriter(words);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("preview", answer.preview());
        json.put("files", PartWriter.each(answer.files(), writer::file));
        json.put("events", PartWriter.each(answer.events(), PartWriter::event));
        json.put("duplicates", PartWriter.each(answer.duplicates(), writer::duplicate));
        json.put("warnings", PartWriter.each(answer.warnings(), writer::remark));
        json.put("skipped", PartWriter.each(answer.skipped(), writer::remark));
        json.put("questions", PartWriter.each(answer.questions(), ImportWriter::question));
        json.put("masked", answer.masked());
        return json;
    }

    /** The JSON object of sources about which something was said. */
    public static Map<String, Object> sources(List<KeptSource> sources) {
        return Map.of("sources", PartWriter.each(sources, ImportWriter::source));
    }

    private static Map<String, Object> source(KeptSource source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", source.name());
        putAnswers(json, source.answers());
        json.put("shiftSeconds", source.shiftSeconds());
        return json;
    }

    private Map<String, Object> file(ReadFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.name());
        json.put("format", file.format());
        json.put("formatName", file.format() == null ? null : words.text("debrief.format." + file.format()));
        json.put("lines", file.lines());
        json.put("events", file.events());
        putAnswers(json, file.answers());
        return json;
    }

    private static void putAnswers(Map<String, Object> json, Answers answers) {
        json.put("zone", text(answers.zone()));
        json.put("year", answers.year());
        json.put("date", text(answers.date()));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private Map<String, Object> duplicate(Duplicate duplicate) {
        Map<String, Object> json = place(duplicate.event());
        json.put("kind", PartWriter.name(duplicate.event().kind()));
        json.put("hash", duplicate.event().source().hash());
        json.put("reason", duplicate.reason().name());
        json.put("message", why(duplicate));
        Map<String, Object> of = new LinkedHashMap<>();
        of.put("id", duplicate.of().id());
        of.putAll(place(duplicate.of()));
        json.put("of", of);
        return json;
    }

    /** Says whether the other one is on the timeline or in the same import. */
    private String why(Duplicate duplicate) {
        TimelineEvent of = duplicate.of();
        String reason = "debrief.import.reason." + duplicate.reason().name().toLowerCase(Locale.ROOT);
        String text = of.text().length() <= LONGEST_QUOTE ? of.text() : of.text().substring(0, LONGEST_QUOTE - 1) + "\u2026";
        return of.id() == null ? words.text(reason + ".twice", text, of.source().name()) : words.text(reason, text);
    }

    private static Map<String, Object> place(TimelineEvent event) {
        Source source = event.source();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", source == null ? null : source.name());
        json.put("line", source == null ? null : source.line());
        json.put("at", PartWriter.instant(event.at()));
        json.put("text", event.text());
        return json;
    }

    private Map<String, Object> remark(Remark remark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", remark.file());
        json.put("line", remark.line() == 0 ? null : remark.line());
        json.put("code", remark.code());
        json.put("message", remark.message().in(words).strip());
        return json;
    }

    private static Map<String, Object> question(OpenQuestion question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", question.file());
        json.put("ask", question.ask().name().toLowerCase(Locale.ROOT));
        json.put("line", question.line());
        json.put("sample", question.sample());
        json.put("suggestion", question.suggestion());
        return json;
    }
}
