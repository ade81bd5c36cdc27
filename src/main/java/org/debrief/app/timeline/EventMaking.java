package org.debrief.app.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.debrief.incident.Texts;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;
import org.debrief.timeline.merge.Candidate;
import org.debrief.timeline.merge.EventHash;
import org.debrief.timeline.parse.ReadEvent;

/** Makes events for the timeline of what was read in one file: masked, shifted, with their source. */
final class EventMaking {

    private final Subject subject;
    private final String author;
    private final Gathered all;
    private String format = "";

    EventMaking(Subject subject, String author, Gathered all) {
        this.subject = subject;
        this.author = author;
        this.all = all;
    }

    void readAs(String parser) {
        format = parser;
    }

    /** When it happened by a correct clock. */
    Instant at(ReadEvent read) {
        Integer shift = subject.settings().shiftSeconds();
        return shift == null ? read.at() : read.at().plusSeconds(shift);
    }

    Candidate candidate(ReadEvent read) {
        String text = all.masking().of(read.text());
        String hash = read.identity() == null
                ? EventHash.of(format, read.at(), text)
                : EventHash.of(all.masking().of(read.identity()));
        return candidate(read, text, hash, read.evidence());
    }

    /** The event of an excerpt: at the instant of its first stamped line. */
    Candidate candidate(ReadEvent first, ExcerptChoice choice, String lines) {
        Evidence excerpt = excerpt(choice, lines);
        List<Evidence> evidence = new ArrayList<>(first.evidence());
        evidence.removeIf(piece -> piece.type() == EvidenceType.EXCERPT);
        evidence.add(excerpt);
        String text = all.masking().of(choice.text() == null ? first.text() : choice.text());
        return candidate(first, text, EventHash.of("excerpt", first.at(), excerpt.value()), evidence);
    }

    private Candidate candidate(ReadEvent read, String text, String hash, List<Evidence> evidence) {
        if (Math.max(read.text().length(), text.length()) > Texts.LONGEST) {
            all.warnings().add(subject.name(), read.line(), ImportNote.TEXT_LONG, null);
        }
        Source source = new Source(subject.name(), read.line() == 0 ? null : read.line(), hash, subject.settings().shiftSeconds());
        TimelineEvent event = new TimelineEvent(
                null, 0, at(read), read.precision(), read.kind(), Storable.text(text, Texts.LONGEST), author, source, storable(read.text(), evidence));
        return new Candidate(event, read.identity() != null, subject.settings().keep().has(source));
    }

    private List<Evidence> storable(String before, List<Evidence> evidence) {
        return evidence.stream().map(piece -> storable(before, piece)).filter(piece -> !piece.value().isBlank()).toList();
    }

    /** An address that became too long by masking is kept as text. */
    private Evidence storable(String before, Evidence piece) {
        String value = Storable.text(all.masking().after(before, piece.value()), Texts.LONGEST);
        boolean address = piece.type() != EvidenceType.LINK || value.length() <= Storable.LONGEST_TITLE;
        return new Evidence(address ? piece.type() : EvidenceType.EXCERPT, value, title(piece.title()));
    }

    private String title(String title) {
        return title == null || title.isBlank() ? null : Storable.title(all.masking().of(title));
    }

    /** Chosen lines as evidence. */
    Evidence excerpt(ExcerptChoice choice, String lines) {
        String title = subject.name() + ":" + choice.from() + (choice.to() == choice.from() ? "" : "-" + choice.to());
        return new Evidence(EvidenceType.EXCERPT, Storable.text(all.masking().of(lines), Texts.LONGEST), title);
    }
}
