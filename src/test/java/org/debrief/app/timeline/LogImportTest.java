package org.debrief.app.timeline;

import static org.debrief.app.timeline.Imports.file;
import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.debrief.app.Said;
import org.debrief.timeline.TimelineEvent;
import org.debrief.timeline.parse.Answers;
import org.debrief.timeline.parse.Formats;
import org.junit.Test;

/** Logs and tables imported by their real formats, with the questions they leave open. */
public class LogImportTest {

    private static final String TABLE = "Time;Who;What\n03/04/2026 08:15;Kim;pool is empty\n03/04/2026 08:20;Ada;rolled back\n";
    private static final String SYSLOG = "Mar  4 08:15:00 web-1 app[1]: pool is empty\nMar  4 08:16:00 web-1 app[1]: password=hunter2abc refused\n";
    private static final String LOG = "2026-03-04T08:17:00+0100 ERROR pool\n\tat org.example.Pool\n";

    private final Imports imports = new Imports(ImportLimits.DEFAULT, Formats::of);

    private static SentFile said(String name, String text, Integer year, String date) {
        Answers answers = new Answers(ZoneId.of("Europe/Berlin"), year, date == null ? null : LocalDate.parse(date));
        return file(name, text, FileSettings.of(answers, null));
    }

    private static String asked(OpenQuestion question) {
        return question.file() + ":" + question.line() + " " + question.ask() + " " + question.sample();
    }

    @Test
    public void eachFileAsksForWhatItsStampsLeaveOut() {
        SentFile[] files = {file("a.csv", TABLE), file("b.log", SYSLOG), file("c.log", LOG)};
        ImportAnswer preview = imports.preview(files);
        assertEquals(
                List.of("a.csv:2 DATE 03/04/2026 08:15", "a.csv:2 ZONE 03/04/2026 08:15", "b.log:1 YEAR Mar  4 08:15:00", "b.log:1 ZONE Mar  4 08:15:00"),
                preview.questions().stream().map(LogImportTest::asked).toList());
        assertEquals(List.of("csv", "syslog-rfc3164", "log"), preview.files().stream().map(ReadFile::format).toList());
        assertEquals(4, Said.by(() -> imports.save(files)).size());
        assertEquals(List.of(), imports.timeline());
    }

    @Test
    public void withAnswersTheyAreAddedOnceWithSecretsMasked() {
        SentFile[] files = {said("a.csv", TABLE, null, "2026-03-04"), said("b.log", SYSLOG, 2026, null), said("c.log", LOG, null, null)};
        imports.save(files);
        assertEquals(
                List.of("2026-03-04T07:15:00Z Kim: pool is empty", "2026-03-04T07:15:00Z web-1 app[1]: pool is empty",
                        "2026-03-04T07:16:00Z web-1 app[1]: password=[masked] refused", "2026-03-04T07:17:00Z ERROR pool",
                        "2026-03-04T07:20:00Z Ada: rolled back"),
                imports.timeline().stream().map(LogImportTest::shown).sorted().toList());
        assertEquals(List.of(), imports.save(files).events());
    }

    private static String shown(TimelineEvent event) {
        return event.at() + " " + event.text();
    }

    @Test
    public void ofTwoDaysThatADateMayMeanTheNearerIsProposed() {
        imports.save(said("a.csv", "time,what\n2026-03-05 10:00,x\n", null, "2026-03-09"));
        assertEquals("2026-03-04", proposed("a.csv", "03/04/2026 08:15"));
        imports.save(said("b.csv", "time,what\n2026-03-05 10:00,y\n", null, "2026-03-29"));
        assertEquals("2026-04-03", proposed("b.csv", "03/04/2026 08:15"));
    }

    private String proposed(String name, String stamp) {
        return imports.preview(file(name, "time,what\n" + stamp + ",x\n")).questions().get(0).suggestion();
    }
}
