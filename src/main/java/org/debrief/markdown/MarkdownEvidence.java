package org.debrief.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.debrief.review.EventWords;
import org.debrief.timeline.Evidence;

/** Pieces of evidence as Markdown. */
final class MarkdownEvidence {

    private final EventWords events;

    MarkdownEvidence(EventWords events) {
        this.events = events;
    }

    /** What follows a text in the same cell or item, empty without evidence. */
    String cell(List<Evidence> evidence) {
        return evidence.stream().map(piece -> "<br>" + piece(piece)).collect(Collectors.joining());
    }

    private String piece(Evidence evidence) {
        String title = evidence.title() == null || evidence.title().isBlank() ? null : evidence.title();
        return switch (evidence.type()) {
            case LINK -> MarkdownText.link(title == null ? evidence.value() : title, evidence.value());
            case ATTACHMENT -> MarkdownText.line(title == null ? evidence.value() : title + " (" + evidence.value() + ")");
            case EXCERPT -> (title == null ? "" : MarkdownText.line(title) + ":<br>") + MarkdownText.code(evidence.value());
            case EVENT -> MarkdownText.line((title == null ? "" : title + ": ") + events.of(evidence.value()));
        };
    }
}
