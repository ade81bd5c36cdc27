package org.debrief.store.upgrade;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.incident.Marks;
import org.debrief.store.StoreDatabase;
import org.debrief.store.StoredRecords;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.TimelineEvent;
import org.junit.Rule;
import org.junit.Test;

/** The tables of former versions, as today's rows find them. */
public class TablesTest {

    private static final String COLUMNS =
            """
            select TABLE_NAME || '.' || COLUMN_NAME || ' ' || DATA_TYPE || ' ' || IS_NULLABLE || ' '
                || coalesce(CHARACTER_MAXIMUM_LENGTH, 0)
            from INFORMATION_SCHEMA.COLUMNS where TABLE_NAME like 'AO\\_%'
            union all
            select TABLE_NAME || '.' || COLUMN_NAME || ' is indexed, unique: ' || coalesce(IS_UNIQUE, false)
            from INFORMATION_SCHEMA.INDEX_COLUMNS where TABLE_NAME like 'AO\\_%'
            order by 1""";

    @Rule
    public final StoreDatabase present = new StoreDatabase();

    @Test
    public void theFrozenTablesAreThoseOfThePresentVersion() throws SQLException {
        List<String> afterMigration = columns();

        firstVersion();
        new SecondTables().upgrade(null, present.objects());
        new ThirdTables().upgrade(null, present.objects());

        assertFalse(afterMigration.isEmpty());
        assertEquals(String.join("\n", afterMigration), String.join("\n", columns()));
    }

    @Test
    public void whatTheFirstVersionKeptIsReadAndEdited() throws SQLException {
        firstVersion();
        present.objects().create(Schema1.Event.class, Map.of(
                "INCIDENT_ID", 7L, "REV", 3, "HAPPENED_AT", 1_772_359_200L, "KIND", "ALERT", "BODY", "Pager rang", "AUTHOR", "ada",
                "SOURCE_NAME", "pager.json", "SOURCE_LINE", 7, "EVIDENCE", "[]"));
        present.objects().create(Schema1.Factor.class, Map.of("INCIDENT_ID", 7L, "REV", 1, "CATEGORY", "TOOLING", "BODY", "No alert"));
        present.objects().create(Schema1.Why.class, Map.of("INCIDENT_ID", 7L, "REV", 1, "FACTOR_PART", "f1", "BODY", "Disk full"));

        new SecondTables().upgrade(null, present.objects());
        new ThirdTables().upgrade(null, present.objects());

        StoredRecords records = new StoredRecords(present.objects());
        TimelineEvent event = records.timeline().find(7, "e1").orElseThrow();
        assertEquals("Pager rang", event.text());
        assertEquals(EventKind.ALERT, event.kind());
        assertEquals("pager.json", event.source().name());
        assertFalse(event.keyEvent());
        assertEquals(4, records.timeline().replace(7, "e1", event.marked(true), Marks.CHANGED).rev());
        assertEquals(List.of(new Factor("f1", 1, "TOOLING", "No alert", null, List.of())), records.factors().of(List.of(7L)).get(7L));
        assertEquals(
                List.of(new Why("w1", 1, null, null, "Disk full", "f1", null, List.of())), records.whys().of(List.of(7L)).get(7L));
    }

    private void firstVersion() throws SQLException {
        try (Connection connection = present.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop all objects");
        }
        new FirstTables().upgrade(null, present.objects());
    }

    private List<String> columns() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = present.database().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
