package org.debrief.store.upgrade;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.debrief.store.StoreDatabase;
import org.junit.Rule;
import org.junit.Test;

/** The tables of version 1, as today's rows find them. */
public class FirstTablesTest {

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

        dropAll();
        new FirstTables().upgrade(null, present.objects());

        assertFalse(afterMigration.isEmpty());
        assertEquals(String.join("\n", afterMigration), String.join("\n", columns()));
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

    private void dropAll() throws SQLException {
        try (Connection connection = present.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop all objects");
        }
    }
}
