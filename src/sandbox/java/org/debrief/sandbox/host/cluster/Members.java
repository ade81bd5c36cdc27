package org.debrief.sandbox.host.cluster;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.host.Statements;

/** The rows by which nodes know each other: one for each node, with its last sign of life. */
final class Members {
    private final Statements statements;
    private final Membership me;
    private Map<String, String> known = Map.of();

    Members(Statements statements, Membership me) {
        this.statements = statements;
        this.me = me;
    }

    /** Begins this life; whatever an earlier life of this node held is free from now on. */
    void join() {
        long now = me.now();
        statements.change("merge into cluster_node (id, life, process, url, started, heartbeat) key (id) values (?, ?, ?, null, ?, ?)",
                me.id(), me.life(), ProcessHandle.current().pid(), now, now);
        known = lives();
    }

    void reachableAt(String url) {
        statements.change("update cluster_node set url = ? where life = ?", url, me.life());
    }

    /** Gives a sign of life, and answers the ids of the nodes whose life has ended since the last sign. */
    List<String> beat() {
        statements.change("update cluster_node set heartbeat = ? where life = ?", me.now(), me.life());
        Map<String, String> before = known;
        known = lives();
        return before.entrySet().stream().filter(entry -> !known.containsKey(entry.getKey())).map(Map.Entry::getValue).toList();
    }

    private Map<String, String> lives() {
        Map<String, String> ids = new HashMap<>();
        all().stream().filter(Node::alive).forEach(node -> ids.put(node.life(), node.id()));
        return ids;
    }

    List<Node> all() {
        long oldest = me.oldestSign();
        return statements.list("select * from cluster_node order by id", row -> new Node(row.getString("id"), row.getString("life"), row.getString("url"),
                row.getLong("process"), Instant.ofEpochMilli(row.getLong("started")), row.getLong("heartbeat") >= oldest));
    }

    void leave() {
        statements.change("delete from cluster_node where life = ?", me.life());
    }
}
