package org.debrief.timeline.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.timeline.Evidence;

/** All that is found in a file, as values and as lines of text. */
final class FoundIn implements Findings {

    final List<String> formats = new ArrayList<>();
    final List<ReadEvent> events = new ArrayList<>();
    final List<ParseWarning> warnings = new ArrayList<>();
    final List<ParseWarning> skipped = new ArrayList<>();
    final List<String> questions = new ArrayList<>();

    /** What the parser that knows the file finds in it. */
    static FoundIn of(EvidenceFile file, Answers answers, Names names) throws IOException {
        FoundIn found = new FoundIn();
        Optional<TimelineParser> parser = Formats.of(Head.of(file));
        if (parser.isPresent()) {
            found.formats.add(parser.get().format());
            parser.get().parse(file, new Reading(answers, found, names));
        }
        return found;
    }

    @Override
    public void recognised(String format) {
        formats.add(format);
    }

    @Override
    public void event(ReadEvent event) {
        events.add(event);
    }

    @Override
    public void warning(ParseWarning warning) {
        warnings.add(warning);
    }

    @Override
    public void skipped(ParseWarning reason) {
        skipped.add(reason);
    }

    @Override
    public void question(Question question, int line, String sample) {
        questions.add(question + " line " + line + ": " + sample);
    }

    private static String onOneLine(String text) {
        return text == null ? "-" : text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }

    private static String line(ReadEvent event) {
        StringBuilder line = new StringBuilder("%s %s %s line %d %s%n    %s%n".formatted(
                event.at(), event.precision() == null ? "-" : event.precision(), event.kind() == null ? "-" : event.kind(), event.line(),
                onOneLine(event.identity()), onOneLine(event.text())));
        for (Evidence piece : event.evidence()) {
            line.append("    %s %s (%s)%n".formatted(piece.type(), onOneLine(piece.value()), onOneLine(piece.title())));
        }
        return line.toString();
    }

    private static String line(String what, ParseWarning warning) {
        return "%s line %d %s: %s%n".formatted(what, warning.line(), warning.code(), onOneLine(warning.detail()));
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder("format " + (formats.isEmpty() ? "none" : String.join(", ", formats)) + "\n");
        events.forEach(event -> lines.append(line(event)));
        warnings.forEach(warning -> lines.append(line("warning", warning)));
        skipped.forEach(reason -> lines.append(line("skipped", reason)));
        questions.forEach(question -> lines.append("question ").append(question).append('\n'));
        return lines.toString();
    }
}
