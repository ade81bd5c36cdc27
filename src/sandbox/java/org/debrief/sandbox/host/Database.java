package org.debrief.sandbox.host;

import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;

/** A product's H2 database, on disk or in memory, with a counter of the statements each thread has executed. */
public final class Database implements AutoCloseable {
    private final DataSource source;

    private Database(String url) {
        this.source = null;
    }

    /** A database in a file, kept between runs. */
    public static Database on(Path file) {
        return new Database("jdbc:h2:file:" + file.toAbsolutePath());
    }

    /** A new database in memory, gone when it is closed. */
    public static Database inMemory() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** The pooled source of counted connections. */
    public DataSource dataSource() {
        return source;
    }

    /** How many statements the current thread has executed since {@link #startCounting()}. */
    public long statements() {
        return 0;
    }

    /** Starts the current thread's count at zero. */
    public void startCounting() {
    }

    @Override
    public void close() {
    }
}
