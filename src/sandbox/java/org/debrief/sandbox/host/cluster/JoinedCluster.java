package org.debrief.sandbox.host.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.List;
import org.debrief.sandbox.host.Script;
import org.debrief.sandbox.host.Statements;

/** A node among others on one database. */
final class JoinedCluster implements Cluster {
    private static final String START = "org.debrief.sandbox.start";

    private final Membership me;
    private final Members members;
    private final Bulletin bulletin;
    private final ClusterLockService locks;
    private final Heart heart;
    private final NodeControl control;

    private JoinedCluster(Statements statements, Membership me, NodeControl control) {
        this.me = me;
        this.control = control;
        members = new Members(statements, me);
        bulletin = new Bulletin(statements, me);
        locks = new SharedLocks(new LockRows(statements, me));
        heart = new Heart(members, bulletin);
    }

    static void tables(Statements statements) {
        new Script(JoinedCluster.class, "cluster.sql").run(statements);
    }

    /** Joins the nodes on a database, without a thread that gives signs of life. */
    static JoinedCluster silent(Statements statements, Membership me, NodeControl control) {
        tables(statements);
        JoinedCluster cluster = new JoinedCluster(statements, me, control);
        cluster.members.join();
        cluster.bulletin.startHere();
        return cluster;
    }

    /** Joins the nodes on a database. */
    static JoinedCluster join(Statements statements, Membership me, NodeControl control) {
        JoinedCluster cluster = silent(statements, me, control);
        cluster.heart.start(me);
        return cluster;
    }

    @Override
    public String id() {
        return me.id();
    }

    @Override
    public List<Node> nodes() {
        return members.all();
    }

    @Override
    public void reachableAt(String url) {
        members.reachableAt(url);
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void read(String topic, NewsReader reader) {
        bulletin.read(topic, reader);
    }

    @Override
    public void tell(String topic, byte[] subject) {
        bulletin.tell(topic, subject);
    }

    @Override
    public ClusterLockService locks() {
        return locks;
    }

    @Override
    public void catchUp() {
        bulletin.catchUp();
    }

    /** Gives a sign of life, as the node's thread does by itself. */
    void beat() {
        if (!members.beat().isEmpty()) {
            bulletin.missed();
        }
    }

    @Override
    public void kill(String id) {
        control.kill(id);
    }

    @Override
    public void revive(String id) {
        control.start(id);
    }

    @Override
    public void inTurn(Runnable work) {
        ClusterLock turn = locks.getLockForName(START);
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        heart.close();
        members.leave();
    }
}
