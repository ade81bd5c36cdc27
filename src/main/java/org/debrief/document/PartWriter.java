package org.debrief.document;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.review.Review;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;

/** Writes the parts that are kept beside an issue. */
public final class PartWriter {

    private PartWriter() {}

    /** The JSON object of an event. */
    public static Map<String, Object> event(TimelineEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", event.id());
        json.put("rev", event.rev());
        json.put("at", instant(event.at()));
        json.put("precision", name(event.precision()));
        json.put("kind", name(event.kind()));
        json.put("text", event.text());
        json.put("author", event.author());
        json.put("source", event.source() == null ? null : source(event.source()));
        json.put("evidence", each(event.evidence(), PartWriter::evidence));
        if (event.keyEvent()) {
            json.put("keyEvent", true);
        }
        return json;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", source.name());
        json.put("line", source.line());
        json.put("hash", source.hash());
        json.put("shiftSeconds", source.shiftSeconds());
        return json;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", evidence.type().name());
        json.put("value", evidence.value());
        json.put("title", evidence.title());
        return json;
    }

    /** The JSON object of a factor. */
    public static Map<String, Object> factor(Factor factor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", factor.id());
        json.put("rev", factor.rev());
        json.put("category", factor.category());
        json.put("text", factor.text());
        json.put("accepted", factor.accepted());
        json.put("evidence", each(factor.evidence(), PartWriter::evidence));
        return json;
    }

    /** The JSON object of a why. */
    public static Map<String, Object> why(Why why) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", why.id());
        json.put("rev", why.rev());
        json.put("parent", why.parent());
        if (why.effect() != null) {
            json.put("effect", why.effect());
        }
        json.put("text", why.text());
        json.put("factor", why.factor());
        json.put("accepted", why.accepted());
        json.put("evidence", each(why.evidence(), PartWriter::evidence));
        return json;
    }

    static Map<String, Object> review(Review review) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", instant(review.at()));
        json.put("kind", review.kind());
        json.put("attendees", review.attendees());
        json.put("notes", review.notes());
        return json;
    }

    static String instant(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static <T> List<Map<String, Object>> each(List<T> items, Function<T, Map<String, Object>> writer) {
        return items.stream().map(writer).toList();
    }
}
