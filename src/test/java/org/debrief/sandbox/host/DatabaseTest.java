package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A product's database: what it counts and what it keeps. */
public class DatabaseTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void statementsAreCountedByThread() throws Exception {
        try (Database database = Database.inMemory()) {
            run(database, "create table T (N int)");
            database.startCounting();
            run(database, "insert into T values (1)");
            Thread other = new Thread(() -> run(database, "insert into T values (2)"));
            other.start();
            other.join();
            assertEquals(1, database.statements());
            try (Connection connection = database.dataSource().getConnection(); PreparedStatement batch = connection.prepareStatement("insert into T values (?)")) {
                for (int i = 0; i < 5; i++) {
                    batch.setInt(1, i);
                    batch.addBatch();
                }
                batch.executeBatch();
            }
            assertEquals(2, database.statements());
        }
    }

    @Test
    public void fileKeepsItsDataBetweenRuns() throws Exception {
        Path file = folder.getRoot().toPath().resolve("data");
        try (Database database = Database.on(file)) {
            run(database, "create table T (N int)");
            run(database, "insert into T values (7)");
        }
        try (Database database = Database.on(file); Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select N from T")) {
            row.next();
            assertEquals(7, row.getInt(1));
        }
    }

    @Test
    public void fileOfAnotherProgramIsRefused() throws Exception {
        Path file = folder.getRoot().toPath().resolve("data");
        Database.on(file).close();
        try (FileChannel data = FileChannel.open(Path.of(file + ".mv.db"), StandardOpenOption.WRITE); FileLock other = data.lock()) {
            assertTrue(other.isValid());
            String message = assertThrows(StartRefused.class, () -> Database.on(file)).getMessage();

            assertEquals("The database " + file + " is in use by another program. Stop it, or choose another folder with -Dsandbox.home.", message);
        }
    }

    private static void run(Database database, String sql) {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
