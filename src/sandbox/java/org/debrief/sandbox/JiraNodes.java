package org.debrief.sandbox;

import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.host.Host;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The nodes of the small Jira: one in this process, or several in processes of their own. */
final class JiraNodes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JiraNodes.class);

    private final List<JiraNode> all = new ArrayList<>();

    private JiraNodes() {
    }

    static JiraNodes alone(Host host) {
        JiraNodes nodes = new JiraNodes();
        nodes.all.add(new LocalNode(host));
        return nodes;
    }

    /** Several nodes on a database that this process has open; none of them runs yet. */
    static JiraNodes many(SandboxSettings settings, NodeProcesses processes) {
        JiraNodes nodes = new JiraNodes();
        nodes.add(settings, settings.jiraPort(), processes);
        settings.nodes().ports().forEach(port -> nodes.add(settings, port, processes));
        return nodes;
    }

    private void add(SandboxSettings settings, int port, NodeProcesses processes) {
        NodeOrder order = new NodeOrder(Integer.toString(all.size() + 1), port, settings.home(), settings.nodes().lease());
        all.add(new ForkedNode(processes, order, this::grant));
    }

    List<JiraNode> all() {
        return List.copyOf(all);
    }

    /** The address of the first node that runs, as of a load balancer that sends everybody there. */
    String url() {
        return all.stream().filter(JiraNode::running).findFirst().orElse(all.get(0)).url();
    }

    /** Starts all of them at the same time, and waits until all answer. */
    void start() {
        all.forEach(JiraNode::begin);
        all.forEach(JiraNode::start);
    }

    /** Does what an administrator wants, not in the thread that brought the wish: it listens to a node that may be about to die. */
    private void grant(NodeMessage wish) {
        JiraNode node = all.stream().filter(each -> each.id().equals(wish.text())).findFirst().orElseThrow();
        new Thread(() -> {
            try {
                if (wish.kind() == NodeMessage.Kind.KILL) {
                    node.kill();
                } else {
                    node.start();
                }
            } catch (RuntimeException e) {
                LOG.error("Not done: {}", wish, e);
            }
        }, "wish for node " + node.id()).start();
    }

    @Override
    public void close() {
        all.forEach(JiraNode::close);
    }
}
