package org.debrief.sandbox.host.cluster;

import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.List;
import org.debrief.sandbox.host.platform.NamedLocks;

/** A node without others: it keeps its locks in memory, as the products do then, and tells nobody. */
final class Alone implements Cluster {
    private final ClusterLockService locks = new NamedLocks();
    private final Instant started = Instant.now();
    private volatile String url;

    @Override
    public String id() {
        return "1";
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public List<Node> nodes() {
        return List.of(new Node(id(), "", url, ProcessHandle.current().pid(), started, true));
    }

    @Override
    public void reachableAt(String newUrl) {
        url = newUrl;
    }

    @Override
    public void read(String topic, NewsReader reader) {
        // Nobody else tells anything.
    }

    @Override
    public void tell(String topic, byte[] subject) {
        // Nobody else reads it.
    }

    @Override
    public void catchUp() {
        // There is nothing to read.
    }

    @Override
    public ClusterLockService locks() {
        return locks;
    }

    @Override
    public void kill(String id) {
        throw new IllegalStateException("The only node is the sandbox itself");
    }

    @Override
    public void revive(String id) {
        throw new IllegalStateException("The only node is the sandbox itself");
    }

    @Override
    public void inTurn(Runnable work) {
        work.run();
    }

    @Override
    public void close() {
        // Nobody waits for this node.
    }
}
