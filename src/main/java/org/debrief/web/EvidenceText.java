package org.debrief.web;

import java.util.List;
import java.util.stream.Collectors;
import org.debrief.review.EventWords;
import org.debrief.review.Phrases;
import org.debrief.timeline.Evidence;

/** Pieces of evidence as markup, made by {@link SafeText}. */
public final class EvidenceText {

    /** From how many lines on an excerpt scrolls on a screen. */
    private static final int MANY_LINES = 16;

    /** From how many characters on it does, as lines are broken to the width of the screen. */
    private static final int MANY_CHARACTERS = 1_200;

    private final Phrases phrases;
    private final FilePlace files;
    private final EventWords events;

    EvidenceText(Phrases phrases, FilePlace files, EventWords events) {
        this.phrases = phrases;
        this.files = files;
        this.events = events;
    }

    /** A list of the pieces, empty without any. */
    public String html(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        return evidence.stream()
                .map(piece -> "<li>" + piece(piece) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"debrief-evidence\">", "</ul>"));
    }

    private String piece(Evidence evidence) {
        boolean titled = evidence.title() != null && !evidence.title().isBlank();
        String title = titled ? evidence.title() : evidence.value();
        return label(evidence) + switch (evidence.type()) {
            case LINK -> SafeText.link(evidence.value(), title);
            case ATTACHMENT -> attachment(evidence.value(), title);
            case EXCERPT -> (titled ? SafeText.escaped(title) : "") + excerpt(evidence.value().replace("\r\n", "\n").strip());
            case EVENT -> (titled ? SafeText.escaped(title) + ": " : "") + SafeText.escaped(events.of(evidence.value()));
        };
    }

    private String attachment(String name, String title) {
        String words = SafeText.escaped(title.equals(name) ? name : title + " (" + name + ")");
        if (files.lacks(name)) {
            return words + " <span class=\"debrief-note\">" + SafeText.escaped(phrases.text("debrief.evidence.gone")) + "</span>";
        }
        return files.picture(name).map(address -> figure(SafeText.escaped(address), SafeText.escaped(title)))
                .or(() -> files.file(name).map(address -> "<a href=\"" + SafeText.escaped(address) + "\">" + words + "</a>"))
                .orElse(words);
    }

    private static String figure(String address, String title) {
        return "<figure class=\"debrief-figure\"><a href=\"" + address + "\"><img src=\"" + address + "\" alt=\"" + title
                + "\" loading=\"lazy\"/></a><figcaption>" + title + "</figcaption></figure>";
    }

    private static String excerpt(String text) {
        boolean many = text.length() >= MANY_CHARACTERS || text.lines().count() >= MANY_LINES;
        return (many ? "<pre class=\"debrief-excerpt debrief-excerpt-long\" tabindex=\"0\">" : "<pre class=\"debrief-excerpt\">")
                + SafeText.escaped(text) + "</pre>";
    }

    private String label(Evidence evidence) {
        return "<span class=\"debrief-evidence-type\">" + SafeText.escaped(phrases.word("debrief.evidence", evidence.type())) + "</span> ";
    }
}
