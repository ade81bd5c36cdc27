package org.debrief.sandbox.jira.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Statements on the small Jira's database, in the transaction of the current thread where there is one.
 *
 * <p>Instants are kept as {@code timestamp} in UTC; a collection as argument becomes one array, for {@code = any(?)}.
 */
public final class Sql {
    private final DataSource source;
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();
    private final Snapshots snapshots = new Snapshots();

    public Sql(DataSource source) {
        this.source = source;
    }

    /** Makes something of one row of an answer. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A failed statement. */
    public static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(String statement, SQLException cause) {
            super(statement, cause);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    public <T> List<T> list(String statement, Row<T> row, Object... arguments) {
        return on(statement, connection -> {
            try (PreparedStatement prepared = prepare(connection, statement, arguments); ResultSet rows = prepared.executeQuery()) {
                List<T> answer = new ArrayList<>();
                while (rows.next()) {
                    answer.add(row.read(rows));
                }
                return answer;
            }
        });
    }

    public <T> Optional<T> first(String statement, Row<T> row, Object... arguments) {
        return list(statement, row, arguments).stream().findFirst();
    }

    public long number(String statement, Object... arguments) {
        return first(statement, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** The two columns of an answer as a map from number to number. */
    Map<Long, Long> mapping(String statement) {
        Map<Long, Long> answer = new HashMap<>();
        list(statement, row -> answer.put(row.getLong(1), row.getLong(2)));
        return answer;
    }

    /** Runs a change and answers how many rows it touched. */
    public int change(String statement, Object... arguments) {
        return on(statement, connection -> {
            try (PreparedStatement prepared = prepare(connection, statement, arguments)) {
                return prepared.executeUpdate();
            }
        });
    }

    /** The next id; all tables share one row of numbers, so an id names one thing in the whole product. */
    public long nextId() {
        return number("select next value for ids");
    }

    /** Runs work in one transaction, in the one that is open already if there is one; any exception undoes all of it. */
    public <T> T inTransaction(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try (Connection connection = source.getConnection()) {
            Transaction transaction = new Transaction(connection);
            current.set(transaction);
            try {
                return transaction.run(work);
            } finally {
                current.remove();
                transaction.forget(snapshots);
            }
        } catch (SQLException e) {
            throw new Failure("transaction", e);
        }
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** Whether the transaction of this thread has changed what the snapshot shows. */
    boolean changes(Snapshot<?> snapshot) {
        Transaction transaction = current.get();
        return transaction != null && transaction.changed(snapshot);
    }

    /** Remembers to forget the snapshot again when the transaction of this thread ends, and tells other nodes then or, without one, now. */
    void changing(Snapshot<?> snapshot) {
        Transaction transaction = current.get();
        if (transaction == null) {
            snapshots.tellOthers();
        } else {
            transaction.add(snapshot);
        }
    }

    /** What is remembered of the tables. */
    public Snapshots snapshots() {
        return snapshots;
    }

    private <T> T on(String statement, Work<T> work) {
        Transaction transaction = current.get();
        try {
            if (transaction != null) {
                return work.on(transaction.connection());
            }
            try (Connection connection = source.getConnection()) {
                return work.on(connection);
            }
        } catch (SQLException e) {
            throw new Failure(statement, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... arguments) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < arguments.length; i++) {
            prepared.setObject(i + 1, stored(arguments[i]));
        }
        return prepared;
    }

    private static Object stored(Object argument) {
        if (argument instanceof Collection<?> many) {
            return many.toArray();
        }
        return argument instanceof Instant instant ? utc(instant) : argument;
    }

    private static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    /** Reads an instant; null stays null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    /** Reads a number that may be absent; null stays null. */
    public static Long optional(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
