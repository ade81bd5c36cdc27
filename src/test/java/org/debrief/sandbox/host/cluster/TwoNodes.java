package org.debrief.sandbox.host.cluster;

import java.time.Duration;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.MovedClock;
import org.debrief.sandbox.host.Statements;
import org.junit.rules.ExternalResource;

/** Two nodes on a database in memory, whose signs of life are given by hand, and a clock that only moves when told. */
public final class TwoNodes extends ExternalResource {
    public static final Duration LEASE = Duration.ofSeconds(10);

    private final Database database = Database.inMemory();
    private final MovedClock clock = new MovedClock();
    private JoinedCluster one;
    private JoinedCluster two;

    @Override
    protected void before() {
        one = start("1");
        two = start("2");
        one.beat();
    }

    @Override
    protected void after() {
        database.close();
    }

    /** A new life of a node. */
    JoinedCluster start(String id) {
        return JoinedCluster.silent(new Statements(database.dataSource()), new Membership(id, "life " + id + " of " + System.nanoTime(), LEASE, clock), null);
    }

    public Cluster one() {
        return one;
    }

    public Cluster two() {
        return two;
    }

    Statements statements() {
        return new Statements(database.dataSource());
    }

    /** A sign of life of the second node. */
    void beatTwo() {
        two.beat();
    }

    /** Lets the second node be silent for as long as a lease lasts, and the first one live on. */
    public void letTwoDie() {
        clock.move(LEASE.plusMillis(1));
        one.beat();
    }
}
