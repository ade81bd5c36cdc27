package org.debrief.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.debrief.app.Said;
import org.debrief.app.timeline.Choice;
import org.debrief.app.timeline.ExcerptChoice;
import org.debrief.app.timeline.FileSettings;
import org.debrief.app.timeline.ImportRequest;
import org.debrief.app.timeline.SentFile;
import org.debrief.timeline.parse.Answers;
import org.junit.Test;

/** What a request for an import may say, and how it is refused. */
public class ImportReaderTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private static String content(SentFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    public void everyFieldIsRead() throws IOException {
        ImportRequest request = ImportReader.request("""
                {"history":true,"from":"2026-03-01T10:00:00+01:00","to":"2026-03-01T12:00:00Z","files":[
                 {"name":"a.log","content":"x\\u0000\\r\\n","zone":"Europe/Berlin","year":2026,"date":"2026-03-01","shiftSeconds":-30,
                  "skip":[1,"%s"],"keep":[2],"excerpts":[{"from":3,"to":5,"text":"t","event":"e7"}]},
                 {"name":"b.log","base64":"eQ=="},{"name":"e.zip/c.log"}]}""".formatted(HASH));
        assertTrue(request.history());
        assertEquals(Instant.parse("2026-03-01T09:00:00Z"), request.from());
        assertEquals("x\u0000\r\n", content(request.files().get(0)));
        assertEquals("y", content(request.files().get(1)));
        assertEquals(
                new FileSettings(
                        new Answers(ZoneId.of("Europe/Berlin"), 2026, LocalDate.of(2026, 3, 1)), -30,
                        new Choice(Set.of(1), Set.of(HASH)), new Choice(Set.of(2), Set.of()), List.of(new ExcerptChoice(3, 5, "t", "e7"))),
                request.files().get(0).settings());
        assertEquals(null, request.files().get(2).content());
    }

    @Test
    public void whatIsWrongIsNamedByItsPath() {
        assertEquals(
                List.of("files[0].name required", "files[0].zone zone", "files[0].skip[0] import.choice", "files[0].skip[1] import.choice",
                        "files[0].excerpts[0].to import.lines", "files[0].base64 import.base64", "files[1].year number.range",
                        "files[1].base64 import.both", "more field.unknown", "files[1].zones field.unknown"),
                Said.by(() -> ImportReader.request("""
                        {"files":[{"base64":"?","zone":"Berlin","skip":[0,"x"],"excerpts":[{"from":3,"to":2}]},
                         {"name":"b","content":"","base64":"","year":3000,"zones":1}],"more":1}""")));
    }

    @Test
    public void timesEndAfterTheyBegin() {
        assertEquals(List.of("to import.times"), Said.by(() -> ImportReader.request(
                "{\"files\":[],\"from\":\"2026-03-01T10:00:00Z\",\"to\":\"2026-03-01T09:59:59Z\"}")));
    }

    @Test
    public void anEmptyImportIsSound() {
        assertEquals(new ImportRequest(List.of(), false, null, null), ImportReader.request("{}"));
    }
}
