package org.debrief.store;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import org.debrief.app.FakeJira;
import org.debrief.app.FakeTransactions;
import org.debrief.app.incident.Editing;
import org.debrief.app.incident.EventRules;
import org.debrief.app.timeline.Choice;
import org.debrief.app.timeline.EvidenceGathering;
import org.debrief.app.timeline.ExcerptChoice;
import org.debrief.app.timeline.FileSettings;
import org.debrief.app.timeline.ImportLimits;
import org.debrief.app.timeline.ImportRequest;
import org.debrief.app.timeline.ImportStorage;
import org.debrief.app.timeline.ImportTimeline;
import org.debrief.app.timeline.SentFile;
import org.debrief.app.timeline.Suggestions;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.debrief.timeline.parse.Answers;
import org.debrief.timeline.parse.EvidenceFile;
import org.debrief.timeline.parse.Formats;
import org.junit.Rule;
import org.junit.Test;

/** Nothing of a secret in imported evidence reaches the database. */
public class ImportedSecretsTest {

    private static final String SECRET = "hunter2hunter2";

    @Rule
    public final StoreDatabase database = new StoreDatabase();

    private final FakeJira jira = new FakeJira();

    @Test
    public void noTableHoldsASecret() throws SQLException {
        jira.create.create(DocumentReader.draft(Documents.SMALLEST));
        String lines = "{\"@timestamp\":\"2026-03-01T10:00:00Z\",\"message\":\"marker password=" + SECRET + "\",\"url\":\"https://u:" + SECRET + "@host/x\"}\n"
                + "{\"@timestamp\":\"2026-03-01T10:00:01Z\",\"message\":\"Authorization: Bearer " + SECRET + "\"}\n";
        FileSettings said = new FileSettings(
                new Answers(ZoneOffset.UTC, null, null), null, Choice.NONE, Choice.NONE, List.of(new ExcerptChoice(2, 2, "text token=" + SECRET, null)));
        String name = "password=" + SECRET + "/app.jsonl";
        importing().save("OPS-1", new ImportRequest(
                List.of(new SentFile(name, EvidenceFile.of(name, lines.getBytes()).content(), said)), false, null, null));
        String tables = tables();
        assertTrue(tables.contains("marker password=[masked]"));
        assertTrue(tables.contains("text token=[masked]"));
        assertFalse(tables, tables.contains(SECRET));
    }

    private ImportTimeline importing() {
        StoredRecords records = new StoredRecords(database.objects());
        StoredSources sources = new StoredSources(database.objects());
        Suggestions suggestions = new Suggestions(jira.reader, sources, jira.clock);
        return new ImportTimeline(
                jira.access, jira.reader,
                new EvidenceGathering(Formats::of, (incident, findings) -> {}, ImportLimits.DEFAULT, suggestions),
                new ImportStorage(records, sources, new EventRules(jira.check), new Editing(new FakeTransactions(), jira.reader, jira.clock)));
    }

    private String tables() throws SQLException {
        StringBuilder script = new StringBuilder();
        try (Connection connection = database.database().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("SCRIPT")) {
            while (lines.next()) {
                script.append(lines.getString(1)).append('\n');
            }
        }
        return script.toString();
    }
}
