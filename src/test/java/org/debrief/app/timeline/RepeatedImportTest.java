package org.debrief.app.timeline;

import static org.debrief.app.timeline.Imports.file;
import static org.debrief.app.timeline.Imports.texts;
import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.debrief.app.incident.EditTimeline;
import org.debrief.app.incident.PartRef;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.TimelineEvent;
import org.debrief.timeline.archive.Packing;
import org.debrief.timeline.merge.DuplicateReason;
import org.debrief.timeline.parse.Answers;
import org.debrief.timeline.parse.Formats;
import org.junit.Test;

/** Evidence that is imported again, also when somebody changed or removed what it had given. */
public class RepeatedImportTest {

    private static final String LOG = "2026-03-01T10:00:00Z first\n2026-03-01T10:00:05Z second\n";

    private final Imports imports = new Imports();
    private final EditTimeline edits = new EditTimeline(imports.jira.access, imports.jira.records, imports.jira.check, imports.jira.editing);

    private static List<DuplicateReason> reasons(ImportAnswer answer) {
        return answer.duplicates().stream().map(duplicate -> duplicate.reason()).toList();
    }

    @Test
    public void theSameFilesAgainAddNothing() {
        imports.save(file("a.log", LOG));
        ImportAnswer again = imports.save(file("renamed.log", LOG));
        assertEquals(List.of(), again.events());
        assertEquals(List.of(DuplicateReason.SAME_EVENT, DuplicateReason.SAME_EVENT), reasons(again));
        assertEquals("e1", again.duplicates().get(0).of().id());
        assertEquals(2, imports.timeline().size());
    }

    @Test
    public void yearAndDateAreProposedNextTimeEachForItsSource() {
        Imports real = new Imports(ImportLimits.DEFAULT, Formats::of);
        String syslog = "Dec 31 23:59:58 web-7 app[1]: first\nDec 31 23:59:59 web-7 app[1]: second\n";
        String times = "23:59:58.000 INFO first\n23:59:59.000 INFO second\n";
        Answers answers = new Answers(ZoneId.of("Asia/Tokyo"), 2019, LocalDate.parse("2019-12-31"));
        real.save(file("a.log", syslog, FileSettings.of(answers, null)), file("b.log", times, FileSettings.of(answers, null)));
        List<String> asked = real.preview(file("a.log", syslog), file("b.log", times), file("c.log", syslog)).questions().stream()
                .map(question -> question.file() + " " + question.ask() + " " + question.suggestion()).sorted().toList();
        assertEquals(
                List.of("a.log YEAR 2019", "a.log ZONE Asia/Tokyo", "b.log DATE 2019-12-31", "b.log ZONE Asia/Tokyo", "c.log YEAR 2026", "c.log ZONE Z"),
                asked);
        assertEquals(List.of("a.log", "b.log"), real.sources.of(1).stream().map(KeptSource::name).sorted().toList());
    }

    @Test
    public void whatWasSaidAboutAnArchiveIsProposedForItsFiles() {
        byte[] zip = Packing.zip("x/a.log", "2026-03-01T10:00:00 first");
        imports.save(file("e.zip", zip, Imports.zone("Europe/Berlin")));
        assertEquals("Europe/Berlin", imports.preview(file("e.zip", zip, FileSettings.NONE)).questions().get(0).suggestion());
    }

    private static TimelineEvent rewritten() {
        return new TimelineEvent("e1", 1, Instant.parse("2026-03-01T10:07:00Z"), null, EventKind.ALERT, "Other words", "ana", null, List.of());
    }

    @Test
    public void anEventThatSomebodyRewroteKeepsItsSourceAndIsNotAddedAgain() {
        TimelineEvent first = imports.save(file("a.log", LOG)).events().get(0);
        edits.replace("OPS-1", "e1", rewritten());
        assertEquals(first.source(), imports.timeline().get(0).source());
        assertEquals("Other words", imports.timeline().get(0).text());
        ImportAnswer again = imports.save(file("a.log", LOG));
        assertEquals(List.of(), again.events());
        assertEquals("Other words", again.duplicates().get(0).of().text());
    }

    @Test
    public void anEventThatSomebodyRemovedComesBackOnlyWhenItIsChosen() {
        imports.save(file("a.log", LOG));
        edits.remove("OPS-1", "e1", 1);
        ImportAnswer again = imports.save(file("renamed.log", LOG));
        assertEquals(List.of(), again.events());
        assertEquals(List.of(DuplicateReason.REMOVED, DuplicateReason.SAME_EVENT), reasons(again));
        FileSettings keep = new FileSettings(Answers.NONE, null, Choice.NONE, new Choice(Set.of(1), Set.of()), List.of());
        assertEquals(List.of("first"), texts(imports.save(file("a.log", LOG, keep))));
        assertEquals(List.of(), imports.save(file("a.log", LOG, keep)).events());
        assertEquals(2, imports.timeline().size());
    }

    @Test
    public void anEventThatCameBackIsThereAgain() {
        imports.save(file("a.log", LOG));
        edits.remove("OPS-1", "e1", 1);
        edits.restoreAll("OPS-1", List.of(new PartRef("e1", 1, "events[0]")));
        assertEquals(List.of(DuplicateReason.SAME_EVENT, DuplicateReason.SAME_EVENT), reasons(imports.save(file("a.log", LOG))));
    }
}
