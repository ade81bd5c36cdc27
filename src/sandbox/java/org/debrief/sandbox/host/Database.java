package org.debrief.sandbox.host;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.debrief.sandbox.host.cluster.Cluster;
import org.debrief.sandbox.host.cluster.Membership;
import org.debrief.sandbox.host.cluster.NodeControl;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/** A product's H2 database, on disk or in memory, with a counter of the statements each thread has executed, and the nodes that share it. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 40;
    private static final int OWN_CONNECTIONS = 10;

    static {
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", "127.0.0.1");
        }
    }

    private final JdbcConnectionPool pool;
    private final JdbcConnectionPool ownPool;
    private final StatementCounter counter = new StatementCounter();
    private final DataSource counted;
    private final Cluster cluster;

    private Database(String url, Function<Statements, Cluster> join) {
        pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(CONNECTIONS);
        counted = counter.around(pool);
        ownPool = JdbcConnectionPool.create(url, "sa", "");
        ownPool.setMaxConnections(OWN_CONNECTIONS);
        cluster = join.apply(own());
    }

    /** The address of a file; a file that another program has for itself is refused. */
    private static String url(Path file) {
        String url = "jdbc:h2:file:" + file.toAbsolutePath() + ";AUTO_SERVER=TRUE;LOCK_TIMEOUT=10000;WRITE_DELAY=0";
        try (Connection first = DriverManager.getConnection(url, "sa", "")) {
            first.isValid(0);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new StartRefused("The database " + file + " is in use by another program. Stop it, or choose another folder with -Dsandbox.home.");
            }
            throw new IllegalStateException("The database " + file + " cannot be opened", e);
        }
        return url;
    }

    /** A database in a file, kept between runs, of one node; a second process may open the same file to look at it. */
    public static Database on(Path file) {
        return new Database(url(file), statements -> Cluster.alone());
    }

    /** The same as one of several nodes, each in a process of its own. */
    public static Database on(Path file, Membership me, NodeControl control) {
        return new Database(url(file), statements -> Cluster.join(statements, me, control));
    }

    /** A new database in memory, gone when it is closed. */
    public static Database inMemory() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", statements -> Cluster.alone());
    }

    /** The nodes that share the database. */
    public Cluster cluster() {
        return cluster;
    }

    /** The host's own statements, in connections of their own; no request counts them. */
    public Statements own() {
        return new Statements(ownPool);
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
        cluster.close();
        ownPool.dispose();
        pool.dispose();
    }
}
