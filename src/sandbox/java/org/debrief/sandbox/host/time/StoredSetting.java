package org.debrief.sandbox.host.time;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clock's setting in the database: one row, in milliseconds. */
final class StoredSetting {
    private static final Logger LOG = LoggerFactory.getLogger(StoredSetting.class);
    private static final String TABLE = "create table if not exists sandbox_clock (id int primary key, ahead bigint not null, stopped_at bigint)";

    private final DataSource database;

    StoredSetting(DataSource database) {
        this.database = database;
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        } catch (SQLException e) {
            throw new IllegalStateException("The site's clock cannot be read", e);
        }
    }

    ClockSetting read() {
        try {
            return row();
        } catch (SQLException e) {
            throw new IllegalStateException("The site's clock cannot be read", e);
        }
    }

    /** The setting, unless the database cannot be reached just now. */
    Optional<ClockSetting> readIfPossible() {
        try {
            return Optional.of(row());
        } catch (SQLException e) {
            LOG.debug("The site's clock cannot be read now", e);
            return Optional.empty();
        }
    }

    private ClockSetting row() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select ahead, stopped_at from sandbox_clock")) {
            if (!row.next()) {
                return ClockSetting.NONE;
            }
            Object stoppedAt = row.getObject("stopped_at");
            return new ClockSetting(Duration.ofMillis(row.getLong("ahead")), stoppedAt == null ? null
                    : Instant.ofEpochMilli((Long) stoppedAt));
        }
    }

    void write(ClockSetting setting) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("merge into sandbox_clock key (id) values (1, ?, ?)")) {
            statement.setLong(1, setting.offset().toMillis());
            statement.setObject(2, setting.stopped() ? setting.stoppedAt().toEpochMilli() : null);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The site's clock cannot be set", e);
        }
    }
}
