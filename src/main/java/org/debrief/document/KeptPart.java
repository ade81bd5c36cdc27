package org.debrief.document;

import java.util.Map;
import java.util.function.Function;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.timeline.TimelineEvent;

/** Parts as text in our own storage: written as in documents, and read back whatever later versions refuse. */
public final class KeptPart {

    private KeptPart() {}

    /** The text of an event. */
    public static String of(TimelineEvent event) {
        return JsonText.of(PartWriter.event(event));
    }

    /** The text of a factor. */
    public static String of(Factor factor) {
        return JsonText.of(PartWriter.factor(factor));
    }

    /** The text of a why. */
    public static String of(Why why) {
        return JsonText.of(PartWriter.why(why));
    }

    /** The event of a text. */
    public static TimelineEvent event(String text) {
        return read(text, PartReader::event);
    }

    /** The factor of a text. */
    public static Factor factor(String text) {
        return read(text, PartReader::factor);
    }

    /** The why of a text. */
    public static Why why(String text) {
        return read(text, PartReader::why);
    }

    private static <T> T read(String text, Function<Input, T> reader) {
        Map<String, Object> fields = JsonText.object(text);
        return reader.apply(Input.tolerant(fields));
    }
}
