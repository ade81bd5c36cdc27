package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.Precision;

/**
 * An event as it was read from a file, before anything is masked or compared.
 *
 * @param at as exact as the file has it
 * @param precision {@code null} when the stamp is as exact as its digits
 * @param identity what the source itself calls this event, such as channel and stamp of a message; {@code null} when it has no name for it
 * @param line the line of the file on which it begins, from 1
 */
public record ReadEvent(
        Instant at, Precision precision, EventKind kind, String text, String identity, int line, List<Evidence> evidence) {

    public ReadEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(text, "text");
        evidence = List.copyOf(evidence);
    }

    /** An event without identity and evidence. */
    public static ReadEvent of(Instant at, EventKind kind, String text, int line) {
        return new ReadEvent(at, null, kind, text, null, line, List.of());
    }

    /** The same event under the name its source gives it. */
    public ReadEvent identified(String name) {
        return new ReadEvent(at, precision, kind, text, name, line, evidence);
    }

    /** The same event in other words. */
    public ReadEvent saying(String words) {
        return new ReadEvent(at, precision, kind, words, identity, line, evidence);
    }

    /** The same event, known no more exactly than this. */
    public ReadEvent known(Precision exactness) {
        return new ReadEvent(at, exactness, kind, text, identity, line, evidence);
    }

    /** The same event with a link more; nothing changes when the address is no web address. */
    public ReadEvent linked(String address, String title) {
        return address == null || !address.matches("https?://\\S{1,1990}")
                ? this
                : with(new Evidence(EvidenceType.LINK, address, title));
    }

    /** The same event with a piece of evidence more; nothing changes when it is {@code null}. */
    public ReadEvent having(Evidence piece) {
        return piece == null ? this : with(piece);
    }

    /** The same event with a quotation more. */
    public ReadEvent quoting(String excerpt, String title) {
        return with(new Evidence(EvidenceType.EXCERPT, excerpt, title));
    }

    private ReadEvent with(Evidence piece) {
        return new ReadEvent(
                at, precision, kind, text, identity, line, Stream.concat(evidence.stream(), Stream.of(piece)).toList());
    }
}
