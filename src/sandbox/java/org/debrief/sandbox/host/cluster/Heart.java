package org.debrief.sandbox.host.cluster;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread of a node that gives signs of life, notices the deaths of others, and reads their news. */
final class Heart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Heart.class);
    private static final long BEATS_IN_A_LEASE = 5;
    private static final long MILLISECONDS_BETWEEN_NEWS = 200;

    private final Members members;
    private final Bulletin bulletin;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "cluster-heart");
        made.setDaemon(true);
        return made;
    });

    Heart(Members members, Bulletin bulletin) {
        this.members = members;
        this.bulletin = bulletin;
    }

    void start(Membership me) {
        long pause = Math.max(1, me.lease().toMillis() / BEATS_IN_A_LEASE);
        thread.scheduleWithFixedDelay(() -> quietly(this::beat), 0, pause, TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(() -> quietly(bulletin::catchUp), 0, MILLISECONDS_BETWEEN_NEWS, TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(() -> quietly(bulletin::throwAwayOld), 1, 1, TimeUnit.MINUTES);
    }

    private void beat() {
        List<String> dead = members.beat();
        if (!dead.isEmpty()) {
            LOG.warn("Nodes {} are gone", dead);
            bulletin.missed();
        }
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The node lost sight of the cluster for a moment", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
