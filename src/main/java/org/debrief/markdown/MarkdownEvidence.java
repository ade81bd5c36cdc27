package org.debrief.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.debrief.timeline.Evidence;

/** Pieces of evidence as Markdown. */
final class MarkdownEvidence {

    private MarkdownEvidence() {}

    /** What follows a text in the same cell or item, empty without evidence. */
    static String cell(List<Evidence> evidence) {
        return evidence.stream().map(piece -> "<br>" + piece(piece)).collect(Collectors.joining());
    }

    private static String piece(Evidence evidence) {
        String title = evidence.title() == null || evidence.title().isBlank() ? null : evidence.title();
        return switch (evidence.type()) {
            case LINK -> MarkdownText.link(title == null ? evidence.value() : title, evidence.value());
            case ATTACHMENT -> MarkdownText.line(title == null ? evidence.value() : title + " (" + evidence.value() + ")");
            case EXCERPT -> (title == null ? "" : MarkdownText.line(title) + ":<br>") + MarkdownText.code(evidence.value());
        };
    }
}
