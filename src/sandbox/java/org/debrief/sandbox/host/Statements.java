package org.debrief.sandbox.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The host's own statements on a database, each in a connection of its own, or several in one transaction; requests do not count them. */
public final class Statements {
    private final Source source;

    public Statements(DataSource source) {
        this(source::getConnection);
    }

    private Statements(Source source) {
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
            super(statement + ": " + cause.getMessage(), cause);
        }

        /** Whether the row was there already. */
        public boolean isDuplicate() {
            return ((SQLException) getCause()).getSQLState().startsWith("23");
        }
    }

    @FunctionalInterface
    private interface Source {
        Connection open() throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement prepared) throws SQLException;
    }

    /** The rows of an answer. */
    public <T> List<T> list(String statement, Row<T> row, Object... arguments) {
        return run(statement, arguments, prepared -> {
            List<T> answer = new ArrayList<>();
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    answer.add(row.read(rows));
                }
            }
            return answer;
        });
    }

    /** The first row of an answer. */
    public <T> Optional<T> first(String statement, Row<T> row, Object... arguments) {
        return list(statement, row, arguments).stream().findFirst();
    }

    /** Runs a change and answers how many rows it touched. */
    public int change(String statement, Object... arguments) {
        return run(statement, arguments, PreparedStatement::executeUpdate);
    }

    /** Runs several statements in one transaction of their own; an exception undoes them. */
    public void inTransaction(Consumer<Statements> work) {
        try (Connection connection = source.open()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                work.accept(new Statements(() -> KeptOpen.around(connection)));
                connection.commit();
                done = true;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new Failure("transaction", e);
        }
    }

    private <T> T run(String statement, Object[] arguments, Work<T> work) {
        try (Connection connection = source.open(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setObject(i + 1, arguments[i]);
            }
            return work.with(prepared);
        } catch (SQLException e) {
            throw new Failure(statement, e);
        }
    }
}
