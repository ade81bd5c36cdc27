package org.debrief.app.timeline;

import static org.debrief.app.timeline.Imports.file;
import static org.debrief.app.timeline.Imports.zone;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.debrief.document.ImportWriter;
import org.debrief.timeline.archive.Packing;
import org.debrief.timeline.parse.Answers;
import org.junit.Test;

/** A secret in any place of any format: it is in no answer and on no timeline, and it is counted. */
public class MaskedImportTest {

    private static final String SECRET = "hunter2";
    private static final FileSettings SAID = FileSettings.of(new Answers(ZoneId.of("UTC"), 2026, LocalDate.parse("2026-03-01")), null);

    private static void isMasked(int least, SentFile... files) {
        Imports imports = new Imports();
        ImportAnswer preview = imports.preview(files);
        Map<String, Object> json = ImportWriter.answer(preview, (key, arguments) -> key + List.of(arguments));
        assertFalse(json.toString(), json.toString().contains(SECRET));
        assertTrue(json.toString(), preview.masked() >= least);
        ImportAnswer saved = imports.save(files);
        assertTrue(json.toString(), saved.events().size() + saved.skipped().size() + saved.warnings().size() > 0);
        String kept = saved + " " + imports.timeline() + imports.sources.of(1);
        assertFalse(kept, kept.contains(SECRET));
    }

    private static void isMasked(int least, String text) {
        isMasked(least, file("password=" + SECRET + ".txt", text, SAID));
    }

    @Test
    public void fieldsOfJsonLines() {
        isMasked(7, """
                {"time":"2026-03-01T10:00:00Z","user":"kim","password":"hunter2"}
                {"time":"2026-03-01T10:00:01Z","a":"b","headers":{"authorization":"Bearer hunter2","cookie":"s=hunter2"}}
                {"time":"2026-03-01T10:00:02Z","message":"x","stack_trace":"token=hunter2\\n at some.Place"}
                {"time":"password=hunter2","message":"no time"}
                {"broken password=hunter2
                """);
    }

    @Test
    public void namesOfFieldsNobodyKnows() {
        isMasked(3, "{\"password=hunter2\":1,\"x\":{\"token=hunter2\":2}}");
    }

    @Test
    public void textsLinksAndFilesOfChats() {
        isMasked(9, """
                [{"type":"message","user":"token=hunter2","ts":"1772359200.000100",
                  "text":"*password:* hunter2 and `token=hunter2` <https://kim:hunter2@example.org/?token=hunter2|label>",
                  "attachments":[{"title":"password=hunter2","title_link":"https://example.org/?api_key=hunter2"}],
                  "files":[{"name":"token=hunter2.txt","url_private":"https://example.org/?token=hunter2"}]}]
                """);
    }

    @Test
    public void labelsAndAddressesOfAlerts() {
        isMasked(4, """
                {"version":"4","groupKey":"x","status":"firing","receiver":"r","alerts":[{"status":"firing",
                 "labels":{"alertname":"password=hunter2","instance":"postgres://app:hunter2@db/shop"},"annotations":{"summary":"Cookie: s=hunter2"},
                 "startsAt":"2026-03-01T10:00:00Z","endsAt":"0001-01-01T00:00:00Z",
                 "generatorURL":"https://kim:hunter2@example.org/graph?token=hunter2","fingerprint":"token=hunter2"}]}
                """);
    }

    @Test
    public void aKeyThatIsLoggedLineByLine() {
        isMasked(2, """
                {"time":"2026-03-01T10:00:00Z","message":"-----BEGIN PRIVATE KEY-----"}
                {"time":"2026-03-01T10:00:00Z","message":"hunter2abc=="}
                {"time":"2026-03-01T10:00:00Z","message":"-----END PRIVATE KEY-----"}
                """);
        isMasked(2, """
                Mar  1 10:00:00 web app[1]: -----BEGIN PRIVATE KEY-----
                Mar  1 10:00:00 web app[1]: hunter2abc==
                Mar  1 10:00:00 web app[1]: -----END PRIVATE KEY-----
                """);
    }

    @Test
    public void linesOfLogs() {
        isMasked(5, """
                2026-03-01T10:00:00Z login password: hunter2
                  at some.Place token=hunter2
                2026-03-01T10:00:01Z curl -u admin:hunter2 https://example.org/
                2026-03-01T10:00:02 Authorization: Bearer hunter2
                """);
    }

    @Test
    public void columnsOfTables() {
        isMasked(2, "time,message,password\n2026-03-01T10:00:00Z,hello,hunter2\n2026-03-01T10:00:01Z,token=hunter2,x\n");
    }

    @Test
    public void excerptsAndWhatIsSaidAboutThem() {
        FileSettings excerpt = new FileSettings(
                Answers.NONE, null, Choice.NONE, Choice.NONE, List.of(new ExcerptChoice(1, 3, "password=hunter2", null)));
        isMasked(3, file("a.log", "2026-03-01T10:00:00Z -----BEGIN PRIVATE KEY-----\nhunter2abc==\ntoken=hunter2", excerpt));
    }

    @Test
    public void duplicatesAndNamesInArchives() {
        String log = "2026-03-01T10:00:00Z password=hunter2\n2026-03-01T10:00:00Z password=hunter2\n";
        isMasked(4, file("token=hunter2.zip", Packing.zip("api_key=hunter2/a.log", log, "api_key=hunter2/b.log", log), zone("UTC")));
    }
}
