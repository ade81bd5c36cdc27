package org.debrief.document;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.debrief.app.timeline.ImportAnswer;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;
import org.debrief.timeline.merge.Duplicate;
import org.debrief.timeline.merge.DuplicateReason;
import org.junit.Test;

/** What an answer says about duplicates. */
public class ImportWriterTest {

    private static TimelineEvent event(String text) {
        return new TimelineEvent(
                null, 0, Instant.EPOCH, null, EventKind.ALERT, text, "ana", new Source("a.log", 1, "0".repeat(64), null), List.of());
    }

    private static Object message(DuplicateReason reason, TimelineEvent of) {
        Duplicate duplicate = new Duplicate(event("x"), reason, of);
        ImportAnswer answer = new ImportAnswer(true, List.of(), List.of(), List.of(duplicate), List.of(), List.of(), List.of(), 0);
        Map<String, Object> json = ImportWriter.answer(answer, (key, arguments) -> key.replace("debrief.import.reason.", "") + List.of(arguments));
        return ((Map<?, ?>) ((List<?>) json.get("duplicates")).get(0)).get("message");
    }

    @Test
    public void aDuplicateInTheImportIsNotCalledImportedBefore() {
        assertEquals("same_event.twice[y, a.log]", message(DuplicateReason.SAME_EVENT, event("y")));
        assertEquals("same_event[y]", message(DuplicateReason.SAME_EVENT, event("y").as("e1", 1)));
    }

    @Test
    public void aLongTextIsQuotedInPart() {
        String quoted = String.valueOf(message(DuplicateReason.LIKELY, event("y".repeat(30_000)).as("e1", 1)));
        assertEquals("likely[" + "y".repeat(199) + "\u2026]", quoted);
    }
}
