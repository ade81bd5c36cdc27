package org.debrief.review;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.debrief.action.FollowUp;
import org.junit.Test;

/** The parts of a write-up and its meetings. */
public class SectionTest {

    @Test
    public void sectionIsFoundWhateverItsCase() {
        assertEquals(Optional.of(Section.TIMELINE), Section.named(" Timeline "));
        assertEquals(Optional.of(Section.AUDIT), Section.named("audit"));
        assertEquals(Optional.empty(), Section.named("time"));
        assertEquals(Optional.empty(), Section.named(""));
    }

    @Test
    public void meetingsBeginAtWholeSeconds() {
        Instant at = Instant.parse("2026-03-01T10:00:00.7Z");
        assertEquals("2026-03-01T10:00:00Z", new Review(at, null, List.of(), null).at().toString());
        assertEquals("2026-03-01T10:00:00Z", new FollowUp(at, List.of()).at().toString());
    }
}
