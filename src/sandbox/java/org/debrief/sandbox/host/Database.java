package org.debrief.sandbox.host;

import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A product's H2 database, on disk or in memory, with a counter of the statements each thread has executed. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 40;

    private final JdbcConnectionPool pool;
    private final StatementCounter counter = new StatementCounter();
    private final DataSource counted;

    private Database(String url) {
        pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(CONNECTIONS);
        counted = counter.around(pool);
    }

    /** A database in a file, kept between runs; a second process may open the same file. */
    public static Database on(Path file) {
        return new Database("jdbc:h2:file:" + file.toAbsolutePath() + ";AUTO_SERVER=TRUE;LOCK_TIMEOUT=10000");
    }

    /** A new database in memory, gone when it is closed. */
    public static Database inMemory() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
    }

    /** The pooled source of counted connections. */
    public DataSource dataSource() {
        return counted;
    }

    /** How many statements the current thread has executed since {@link #startCounting()}. */
    public long statements() {
        return counter.count();
    }

    /** Starts the current thread's count at zero. */
    public void startCounting() {
        counter.reset();
    }

    /** Gives the connections back; the last one closes a file. */
    @Override
    public void close() {
        pool.dispose();
    }
}
