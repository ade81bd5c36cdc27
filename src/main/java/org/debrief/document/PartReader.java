package org.debrief.document;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.incident.Texts;
import org.debrief.review.Review;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Precision;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;

/** Reads the parts that are kept beside an issue: events, factors, whys and reviews. */
public final class PartReader {

    /** The longest address, title or hash, in UTF-16 code units. */
    static final int LONGEST_ADDRESS = 2_000;

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    private static final Set<EvidenceType> ANALYSIS_EVIDENCE = EnumSet.allOf(EvidenceType.class);
    private static final Set<EvidenceType> EVENT_EVIDENCE = EnumSet.complementOf(EnumSet.of(EvidenceType.EVENT));

    private PartReader() {}

    /** The event that was sent as the body of a request. */
    public static TimelineEvent event(String json) {
        Input input = Input.strict(JsonText.object(json));
        TimelineEvent event = event(input);
        input.done();
        return event;
    }

    /** The factor that was sent as the body of a request. */
    public static Factor factor(String json) {
        Input input = Input.strict(JsonText.object(json));
        Factor factor = factor(input);
        input.done();
        return factor;
    }

    /** The why that was sent as the body of a request. */
    public static Why why(String json) {
        Input input = Input.strict(JsonText.object(json));
        Why why = why(input);
        input.done();
        return why;
    }

    /** The revision that was sent as the body of a request to delete. */
    public static int rev(String json) {
        Input input = Input.strict(JsonText.object(json));
        Integer rev = input.present("rev", input.number("rev", 1));
        input.done();
        return rev;
    }

    /** Requires that the body of a request says nothing: an object without fields. */
    public static void nothing(String json) {
        Input.strict(JsonText.object(json)).done();
    }

    static TimelineEvent event(Input input) {
        Instant at = input.present("at", input.instant("at"));
        return new TimelineEvent(
                input.reference("id"),
                input.count("rev"),
                at == null ? Instant.EPOCH : at,
                input.choice("precision", Precision.class),
                input.choice("kind", EventKind.class),
                input.required("text", input.text("text", Texts.LONGEST)),
                input.line("author", TextRules.LONGEST_NAME),
                source(input.object("source")),
                evidence(input, EVENT_EVIDENCE),
                Boolean.TRUE.equals(input.flag("keyEvent")));
    }

    private static Source source(Input input) {
        String name = input.line("name", TextRules.LONGEST_NAME);
        Integer line = input.number("line", 1);
        String hash = input.line("hash", TextRules.LONGEST_NAME);
        Integer shift = input.number("shiftSeconds", -Integer.MAX_VALUE);
        if (name == null && (line != null || hash != null || shift != null)) {
            input.required("name", null);
        }
        return name == null ? null : new Source(name, line, hash, shift);
    }

    static Factor factor(Input input) {
        return new Factor(
                input.reference("id"),
                input.count("rev"),
                input.required("category", input.keyword("category")),
                input.required("text", input.text("text", Texts.LONGEST)),
                input.text("accepted", Texts.LONGEST),
                evidence(input, ANALYSIS_EVIDENCE));
    }

    static Why why(Input input) {
        return new Why(
                input.reference("id"),
                input.count("rev"),
                input.reference("parent"),
                input.reference("effect"),
                input.required("text", input.text("text", Texts.LONGEST)),
                input.reference("factor"),
                input.text("accepted", Texts.LONGEST),
                evidence(input, ANALYSIS_EVIDENCE));
    }

    static Review review(Input input) {
        return new Review(
                input.instant("at"),
                input.keyword("kind"),
                input.lines("attendees", TextRules.LONGEST_NAME),
                input.text("notes", Texts.LONGEST));
    }

    private static List<Evidence> evidence(Input input, Set<EvidenceType> types) {
        return input.objects("evidence").stream().map(item -> piece(item, types)).toList();
    }

    private static Evidence piece(Input input, Set<EvidenceType> types) {
        EvidenceType type = input.present("type", input.choice("type", EvidenceType.class));
        if (type != null && !types.contains(type)) {
            input.problem("type", "debrief.error.choice", type, types);
        }
        Evidence piece = new Evidence(
                type == null ? EvidenceType.EXCERPT : type,
                input.required("value", value(input, type)),
                input.line("title", LONGEST_ADDRESS));
        if (input.isStrict() && type == EvidenceType.LINK && !piece.value().isEmpty() && !ADDRESS.matcher(piece.value()).matches()) {
            input.problem("value", "debrief.error.link");
        }
        return piece;
    }

    private static String value(Input input, EvidenceType type) {
        if (type == EvidenceType.EVENT) {
            return input.reference("value");
        }
        return type == EvidenceType.EXCERPT ? input.text("value", Texts.LONGEST) : input.line("value", LONGEST_ADDRESS);
    }
}
