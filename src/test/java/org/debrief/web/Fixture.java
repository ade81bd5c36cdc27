package org.debrief.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.debrief.action.Audit;
import org.debrief.document.BatchAnswer;
import org.debrief.document.BatchQuestion;
import org.debrief.review.Audience;
import org.debrief.review.Postmortem;

/** An incident and its audit as Jira answers them, read from {@code src/test/resources/write-up}. */
public record Fixture(Postmortem postmortem, Audit audit) {

    /** The names of all fixtures. */
    public static final List<String> NAMES = List.of("whole", "draft", "published-short", "hostile");

    /** A reader in Berlin who knows most people by name. */
    public static final Audience AUDIENCE = new Audience(
            ZoneId.of("Europe/Berlin"),
            Locale.ENGLISH,
            Map.of("ada", "Ada Lovelace", "kim", "Kim Novak", "lee", "Lee \"<i>\" Young"),
            new TestWords());

    /** The fixture of a name. */
    public static Fixture named(String name) {
        BatchQuestion question = BatchQuestion.ofKeys(List.of("X-1"), List.of("X-1"));
        BatchAnswer answer = BatchAnswer.read(question, text("/write-up/" + name + ".json"));
        return new Fixture(answer.incident("X-1").orElseThrow(), answer.audit("X-1").orElseThrow());
    }

    /** The content of a file of the class path. */
    public static String text(String path) {
        try (InputStream file = Fixture.class.getResourceAsStream(path)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
