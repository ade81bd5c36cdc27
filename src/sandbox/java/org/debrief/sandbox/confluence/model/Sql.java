package org.debrief.sandbox.confluence.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Statements on the product's database, each in a transaction of its own or together in one. */
public final class Sql {
    private final DataSource source;
    private final ThreadLocal<Connection> open = new ThreadLocal<>();

    public Sql(DataSource source) {
        this.source = source;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Row<T> {
        /** The value of the row the result stands on. */
        T read(ResultSet row) throws SQLException;
    }

    /** Work whose statements belong together. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work. */
        T run();
    }

    /** Work on a connection. */
    @FunctionalInterface
    private interface Use<T> {
        T with(Connection connection) throws SQLException;
    }

    /** The rows of a query. */
    public <T> List<T> list(Row<T> row, String sql, Object... values) {
        return use(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values); ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        });
    }

    /** The first row of a query. */
    public <T> Optional<T> first(Row<T> row, String sql, Object... values) {
        return list(row, sql, values).stream().findFirst();
    }

    /** The number of rows a statement changed. */
    public int change(String sql, Object... values) {
        return use(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /** The id of the row a statement inserted. */
    public long insert(String sql, Object... values) {
        return use(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys.next();
                    return keys.getLong(1);
                }
            }
        });
    }

    /** An id that no content has yet. */
    public long nextContentId() {
        return first(row -> row.getLong(1), "select next value for cf_content_id").orElseThrow();
    }

    /** Work in one transaction: all of it or, when it fails, nothing. */
    public <T> T together(Work<T> work) {
        if (open.get() != null) {
            return work.run();
        }
        try (Connection connection = source.getConnection()) {
            return transaction(connection, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        open.set(connection);
        boolean done = false;
        try {
            T result = work.run();
            connection.commit();
            done = true;
            return result;
        } finally {
            open.remove();
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private <T> T use(Use<T> use) {
        try {
            Connection connection = open.get();
            if (connection != null) {
                return use.with(connection);
            }
            try (Connection own = source.getConnection()) {
                return use.with(own);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
