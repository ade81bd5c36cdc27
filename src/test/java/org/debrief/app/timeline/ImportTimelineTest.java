package org.debrief.app.timeline;

import static org.debrief.app.timeline.Imports.file;
import static org.debrief.app.timeline.Imports.said;
import static org.debrief.app.timeline.Imports.texts;
import static org.debrief.app.timeline.Imports.zone;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.debrief.app.FakePermissions.Right;
import org.debrief.app.InvalidInput;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Said;
import org.debrief.app.incident.ChangeKind;
import org.debrief.app.incident.Mark;
import org.debrief.app.incident.PartChange;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.TimelineEvent;
import org.debrief.timeline.archive.Packing;
import org.debrief.timeline.parse.Answers;
import org.debrief.timeline.parse.ReadEvent;
import org.junit.Test;

/** What imports show and save, from bytes to stored events. */
public class ImportTimelineTest {

    private static final String LOG = "2026-03-01T10:00:00Z first\n2026-03-01T10:00:05Z second\n";

    private final Imports imports = new Imports();

    @Test
    public void aPreviewShowsAndSavesNothing() {
        ImportAnswer answer = imports.preview(file("a.log", LOG));
        assertTrue(answer.preview());
        assertEquals(List.of("first", "second"), texts(answer));
        assertEquals(List.of(new ReadFile("a.log", "stamped", 2, 2, Answers.NONE)), answer.files());
        assertNull(answer.events().get(0).id());
        assertEquals(List.of(), imports.timeline());
    }

    @Test
    public void savedEventsKnowTheirSourceAndWhoImportedThem() {
        ImportAnswer answer = imports.save(file("a.log", LOG));
        assertEquals(imports.timeline(), answer.events());
        TimelineEvent second = imports.timeline().get(1);
        assertEquals(Instant.parse("2026-03-01T10:00:05Z"), second.at());
        assertEquals("ana", second.author());
        assertEquals(EventKind.OBSERVATION, second.kind());
        assertEquals("a.log", second.source().name());
        assertEquals(Integer.valueOf(2), second.source().line());
        assertEquals(64, second.source().hash().length());
    }

    @Test
    public void importingIsOnRecordForEachEvent() {
        imports.save(file("a.log", LOG));
        List<Mark> marks = imports.jira.records.timeline().history(1, "e2").stream().map(PartChange::mark).toList();
        assertEquals(List.of(new Mark(ChangeKind.IMPORTED, imports.jira.clock.instant(), "ana")), marks);
    }

    @Test
    public void whoMayNotEditMayNotEvenPreview() {
        imports.jira.permissions.withhold(Right.EDIT);
        assertThrows(NotAllowed.class, () -> imports.preview(file("a.log", LOG)));
        assertThrows(NotAllowed.class, () -> imports.save(file("a.log", LOG)));
        assertThrows(NotFound.class, () -> imports.importing.preview("OPS-9", Imports.request()));
    }

    @Test
    public void aZoneIsAskedForAndNothingSavedBeforeItIsSaid() {
        SentFile local = file("a.log", "2026-03-01T10:00:00 first\n2026-03-01T11:00:00Z second");
        ImportAnswer preview = imports.preview(local);
        assertEquals(List.of("second"), texts(preview));
        OpenQuestion question = preview.questions().get(0);
        assertEquals("a.log:1 Z", question.file() + ":" + question.line() + " " + question.suggestion());
        assertEquals(List.of("files[0].zone import.ask.zone"), Said.by(() -> imports.save(local)));
        assertEquals(List.of(), imports.timeline());
        imports.save(file("a.log", "2026-03-01T10:00:00 first", zone("Europe/Berlin")));
        assertEquals(Instant.parse("2026-03-01T09:00:00Z"), imports.timeline().get(0).at());
    }

    @Test
    public void whatWasSaidAboutASourceIsProposedNextTimeAndNotApplied() {
        imports.save(file("a.log", "2026-03-01T10:00:00 first", zone("Europe/Berlin")));
        ImportAnswer next = imports.preview(file("a.log", "2026-03-01T10:00:09 next"), file("b.log", "2026-03-01T10:00:09 other"));
        assertEquals(List.of(), next.events());
        assertEquals(List.of("Europe/Berlin", "Z"), next.questions().stream().map(OpenQuestion::suggestion).toList());
        assertEquals(List.of("a.log"), imports.sources.of(1).stream().map(KeptSource::name).toList());
    }

    @Test
    public void aShiftedClockIsCorrectedAndStaysRecognisable() {
        FileSettings late = FileSettings.of(Answers.NONE, -30);
        imports.save(file("a.log", "2026-03-01T10:00:30Z first", late));
        assertEquals(Instant.parse("2026-03-01T10:00:00Z"), imports.timeline().get(0).at());
        assertEquals(Integer.valueOf(-30), imports.timeline().get(0).source().shiftSeconds());
        assertEquals(List.of(), imports.save(file("a.log", "2026-03-01T10:00:30Z first")).events());
    }

    @Test
    public void chosenLinesAreLeftOutAndKept() {
        String twice = LOG + "2026-03-01T10:00:00Z first\n";
        String hash = imports.preview(file("a.log", LOG)).events().get(0).source().hash();
        assertEquals(List.of("first"), texts(imports.preview(file("a.log", LOG, chosen(new Choice(Set.of(2), Set.of()), Choice.NONE)))));
        assertEquals(List.of("second"), texts(imports.preview(file("a.log", LOG, chosen(new Choice(Set.of(), Set.of(hash)), Choice.NONE)))));
        assertEquals(2, imports.preview(file("a.log", twice)).events().size());
        SentFile kept = file("a.log", twice, chosen(Choice.NONE, new Choice(Set.of(3), Set.of())));
        assertEquals(3, imports.save(kept).events().size());
        assertEquals(0, imports.save(kept).events().size());
    }

    private static FileSettings chosen(Choice skip, Choice keep) {
        return new FileSettings(Answers.NONE, null, skip, keep, List.of());
    }

    @Test
    public void eventsOutsideOfTheTimesAskedForAreCounted() {
        ImportAnswer answer = imports.importing.preview("OPS-1", new ImportRequest(
                List.of(file("a.log", LOG)), false, Instant.parse("2026-03-01T10:00:01Z"), Instant.parse("2026-03-01T10:00:05Z")));
        assertEquals(List.of("second"), texts(answer));
        assertEquals(List.of("OUTSIDE a.log:0"), said(answer.skipped()));
        assertEquals(List.of("1"), answer.skipped().get(0).message().arguments());
    }

    @Test
    public void linesBecomeOneEventWithAnExcerpt() {
        String log = "2026-03-01T10:00:00Z first\n  at some.Place\n2026-03-01T10:00:05Z second password=hunter2\n2026-03-01T10:00:06Z third";
        SentFile sent = file("a.log", log, excerpt(new ExcerptChoice(1, 3, null, null)));
        ImportAnswer answer = imports.save(sent);
        assertEquals(List.of("first", "third"), texts(answer));
        assertEquals(
                List.of(new Evidence(
                        EvidenceType.EXCERPT,
                        "2026-03-01T10:00:00Z first\n  at some.Place\n2026-03-01T10:00:05Z second password=[masked]",
                        "a.log:1-3")),
                answer.events().get(0).evidence());
        assertEquals(List.of(), imports.save(sent).events());
        SentFile titled = file("b.log", "2026-03-02T10:00:00Z x\ny", excerpt(new ExcerptChoice(1, 2, "What it says", null)));
        assertEquals(List.of("What it says"), texts(imports.preview(titled)));
    }

    @Test
    public void anExcerptMayBelongToASavedEvent() {
        imports.save(file("a.log", LOG));
        SentFile more = file("b.log", "2026-03-01T11:00:00Z x\ny", excerpt(new ExcerptChoice(1, 2, null, "e1")));
        assertEquals("e1", imports.preview(more).events().get(0).id());
        assertEquals(List.of(), imports.timeline().get(0).evidence());
        imports.save(more);
        assertEquals("2026-03-01T11:00:00Z x\ny", imports.timeline().get(0).evidence().get(0).value());
        assertEquals(2, imports.timeline().get(0).rev());
        assertEquals(List.of(), imports.save(more).events());
        SentFile lost = file("b.log", "2026-03-01T11:00:00Z x", excerpt(new ExcerptChoice(1, 1, null, "e99")));
        assertEquals(List.of("files[0].excerpts[0].event import.event"), Said.by(() -> imports.save(lost)));
    }

    @Test
    public void linesThatAreNotThereAreNoExcerpt() {
        imports.save(file("a.log", LOG));
        ImportAnswer answer = imports.save(file("b.log", "2026-03-01T11:00:00Z x\n \n", excerpt(new ExcerptChoice(2, 9, null, "e1"))));
        assertEquals(List.of("EXCERPT_EMPTY b.log:2"), said(answer.warnings()));
        assertEquals(List.of("x"), texts(answer));
        assertEquals(List.of(), imports.timeline().get(0).evidence());
    }

    private static FileSettings excerpt(ExcerptChoice excerpt) {
        return new FileSettings(Answers.NONE, null, Choice.NONE, Choice.NONE, List.of(excerpt));
    }

    @Test
    public void anExcerptNeedsALineWithAnInstant() {
        ImportAnswer answer = imports.preview(file("a.log", LOG + "no stamp", excerpt(new ExcerptChoice(3, 3, null, null))));
        assertEquals(List.of("EXCERPT_WITHOUT_TIME a.log:3"), said(answer.warnings()));
    }

    @Test
    public void filesOfAnArchiveAreSourcesOfTheirOwn() {
        byte[] zip = Packing.zip("x/a.log", "2026-03-01T10:00:00 first", "b.log", "2026-03-01T10:00:01 second", "../c.log", "2026-03-01T10:00:02Z third");
        ImportAnswer answer = imports.preview(
                file("e.zip", zip, zone("Asia/Tokyo")), new SentFile("e.zip/b.log", null, zone("Europe/Berlin")));
        assertEquals(List.of("first 2026-03-01T01:00:00Z", "second 2026-03-01T09:00:01Z", "third 2026-03-01T10:00:02Z"),
                answer.events().stream().map(event -> event.text() + " " + event.at()).toList());
        assertEquals(List.of("e.zip/x/a.log", "e.zip/b.log", "e.zip/../c.log"), answer.files().stream().map(ReadFile::name).toList());
        assertEquals(List.of("files[1].zone import.ask.zone", "files[0].zone import.ask.zone"), Said.by(() ->
                imports.save(new SentFile("e.zip/b.log", null, FileSettings.NONE), file("e.zip", zip, FileSettings.NONE))).stream().distinct().toList());
    }

    @Test
    public void whatIsSaidAboutAFileThatIsNotThereIsRefused() {
        assertEquals(List.of("files[0].content import.content"), Said.by(() -> imports.preview(new SentFile("a.log", null, FileSettings.NONE))));
        assertEquals(List.of("files[1].name import.twice"), Said.by(() -> imports.preview(file("a.log", LOG), file("a.log", LOG))));
    }

    @Test
    public void peopleOfASlackExportHaveNames() {
        byte[] zip = Packing.zip(
                "general/2026-03-01.json", "[{\"type\":\"message\",\"user\":\"U0000001\",\"text\":\"hello\",\"ts\":\"1772359200.000100\"}]",
                "users.json", "[{\"id\":\"U0000001\",\"name\":\"kim\",\"profile\":{\"real_name\":\"Kim Kuhn\"}}]");
        ImportAnswer answer = imports.preview(file("slack.zip", zip, FileSettings.NONE));
        assertTrue(texts(answer).toString(), texts(answer).get(0).contains("Kim Kuhn"));
        assertEquals(1, answer.events().size());
    }

    @Test
    public void theHistoryOfTheIncidentIsASourceLikeTheOthers() {
        imports.history.add(ReadEvent.of(Instant.parse("2026-03-01T10:00:00Z"), EventKind.CHANGE, "Status: To Do to Done", 0).identified("jira-7"));
        ImportRequest request = new ImportRequest(List.of(), true, null, null);
        ImportAnswer answer = imports.importing.save("OPS-1", request);
        assertEquals("Jira", answer.events().get(0).source().name());
        assertNull(answer.events().get(0).source().line());
        assertEquals(List.of(), imports.importing.save("OPS-1", request).events());
    }

    @Test
    public void secretsAreNeitherSavedNorSentBack() {
        String secret = "hunter2";
        String log = "2026-03-01T10:00:00Z password=" + secret + "\npassword=" + secret + "\n2026-03-01T10:00:00 token=" + secret;
        ImportAnswer preview = imports.preview(file("token=" + secret, log));
        assertEquals(4, preview.masked());
        assertTrue(preview.toString(), !preview.toString().contains(secret));
        ImportAnswer saved = imports.save(file("token=" + secret, log, zone("UTC")));
        assertTrue(saved.toString(), !saved.toString().contains(secret));
        SentFile twice = file("token=" + secret, log);
        InvalidInput refused = assertThrows(InvalidInput.class, () -> imports.preview(twice, twice, new SentFile("b token=" + secret, null, FileSettings.NONE)));
        assertTrue(refused.problems().toString(), !refused.problems().toString().contains(secret));
        InvalidInput missing = assertThrows(InvalidInput.class, () -> imports.preview(new SentFile("token=" + secret, null, FileSettings.NONE)));
        assertTrue(missing.problems().toString(), !missing.problems().toString().contains(secret));
        assertTrue(imports.sources.of(1).toString(), !imports.sources.of(1).toString().contains(secret));
    }

    @Test
    public void aFailureHalfWaySavesNothing() {
        imports.jira.faults.failAt(2);
        assertThrows(IllegalStateException.class, () -> imports.save(file("a.log", LOG, zone("UTC"))));
        assertEquals(List.of(), imports.timeline());
        assertEquals(List.of(), imports.sources.of(1));
    }
}
