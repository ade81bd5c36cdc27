package org.debrief.web;

import java.util.List;
import java.util.stream.Collectors;
import org.debrief.review.Phrases;
import org.debrief.timeline.Evidence;

/** Pieces of evidence as markup, made by {@link SafeText}. */
final class EvidenceText {

    private EvidenceText() {}

    /** A list of the pieces, empty without any. */
    static String html(List<Evidence> evidence, Phrases phrases) {
        if (evidence.isEmpty()) {
            return "";
        }
        return evidence.stream()
                .map(piece -> "<li>" + piece(piece, phrases) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"debrief-evidence\">", "</ul>"));
    }

    private static String piece(Evidence evidence, Phrases phrases) {
        boolean titled = evidence.title() != null && !evidence.title().isBlank();
        String title = titled ? evidence.title() : evidence.value();
        return label(evidence, phrases) + switch (evidence.type()) {
            case LINK -> SafeText.link(evidence.value(), title);
            case ATTACHMENT -> SafeText.escaped(titled ? title + " (" + evidence.value() + ")" : title);
            case EXCERPT -> (titled ? SafeText.escaped(title) : "")
                    + "<pre class=\"debrief-excerpt\">" + SafeText.escaped(evidence.value().replace("\r\n", "\n").strip()) + "</pre>";
        };
    }

    private static String label(Evidence evidence, Phrases phrases) {
        return "<span class=\"debrief-evidence-type\">" + SafeText.escaped(phrases.word("debrief.evidence", evidence.type())) + "</span> ";
    }
}
