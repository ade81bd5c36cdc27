package org.debrief.sandbox.host.cluster;

import com.atlassian.beehive.ClusterLockService;
import java.util.List;
import org.debrief.sandbox.host.Statements;

/** The nodes on one database as one of them sees them, what they tell each other and the locks they share. */
public interface Cluster extends AutoCloseable {
    /** The only node there is. */
    static Cluster alone() {
        return new Alone();
    }

    /** Makes ready a database on which no node runs yet: what nodes of former runs held is free. */
    static void prepare(Statements statements) {
        JoinedCluster.tables(statements);
        statements.change("delete from cluster_node");
    }

    /** Joins the nodes on a database. */
    static Cluster join(Statements statements, Membership me, NodeControl control) {
        return JoinedCluster.join(statements, me, control);
    }

    /** This node's id. */
    String id();

    /** Whether there can be other nodes. */
    boolean shared();

    /** All nodes that have not left, dead ones too. */
    List<Node> nodes();

    /** Says where people reach this node. */
    void reachableAt(String url);

    /** Hears what the others tell about a topic; the former reader of the topic no longer does. */
    void read(String topic, NewsReader reader);

    /** Tells the others, after the change that it is about is committed. */
    void tell(String topic, byte[] subject);

    /** Reads what the others told. */
    void catchUp();

    /** The locks the nodes share. */
    ClusterLockService locks();

    /** Ends the process of a node at once, whatever it is doing. */
    void kill(String id);

    /** Starts a dead node again. */
    void revive(String id);

    /** Does work of the start that two nodes must not do at once. */
    void inTurn(Runnable work);

    /** Leaves the cluster, so that the others need not wait for the lease to end. */
    @Override
    void close();
}
