package org.debrief.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.host.StartRefused;
import org.debrief.sandbox.host.cluster.Membership;
import org.debrief.sandbox.host.cluster.NodeControl;
import org.debrief.sandbox.host.time.SiteClock;
import org.debrief.sandbox.host.time.SiteTime;
import org.slf4j.LoggerFactory;

/**
 * The process of one Jira node. Its standard input brings the secret of the application link and later the word to stop; when the input ends without it,
 * the sandbox is gone, and so is the database: then the node ends at once.
 */
public final class NodeMain implements NodeControl, AutoCloseable {
    /** The word that stops a node in order. */
    static final String STOP = "stop";
    /** The word on which a node takes the plugin anew. */
    static final String RELOAD = "reload";
    /** What it answers then when all went well. */
    static final String NO_FAULT = "-";
    /** The property with the base address of Confluence. */
    static final String PEER = "sandbox.node.peer";
    private static final int TIME_TO_ANSWER_MILLIS = 300;

    private final NodeOrder order;
    private final Database database;
    private final SiteClock clock;
    private Host host;

    private NodeMain(NodeOrder order) {
        this.order = order;
        database = Database.on(order.home().resolve("jira"), Membership.of(order.id(), order.lease()), this);
        clock = SiteClock.in(database.dataSource());
        SiteTime.use(clock);
    }

    private void start(Path jar, PeerLink link) {
        Assembly assembly = new Assembly(order.home(), jar, clock);
        database.cluster().inTurn(() -> host = assembly.jira(database, order.port(), link));
        host.start();
    }

    @Override
    public void kill(String id) {
        tellLater(new NodeMessage(NodeMessage.Kind.KILL, id));
    }

    @Override
    public void start(String id) {
        tellLater(new NodeMessage(NodeMessage.Kind.START, id));
    }

    /** Leaves time for the answer to the administrator, who may have asked this very node for its end. */
    private static void tellLater(NodeMessage message) {
        CompletableFuture.delayedExecutor(TIME_TO_ANSWER_MILLIS, TimeUnit.MILLISECONDS).execute(() -> tell(message));
    }

    private static void tell(NodeMessage message) {
        System.out.println(message);
    }

    @Override
    public void close() {
        if (host != null) {
            host.close();
        }
        clock.close();
        database.close();
    }

    /** Runs the node until it is told to stop. */
    public static void main(String[] arguments) throws IOException {
        StopSignals.leaveToParent();
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String secret = orders.readLine();
        try {
            NodeMain node = new NodeMain(NodeOrder.ofThisProcess());
            Runtime.getRuntime().addShutdownHook(new Thread(node::close));
            node.start(Path.of(System.getProperty("plugin.jar")), new PeerLink("confluence", () -> System.getProperty(PEER), secret));
            tell(new NodeMessage(NodeMessage.Kind.READY, node.host.baseUrl() + " " + MailAddress.ofThisProcess()));
            OwnClasses.load();
            obey(node, orders);
        } catch (StartRefused e) {
            tell(new NodeMessage(NodeMessage.Kind.REFUSED, e.getMessage()));
            System.exit(1);
        } catch (RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(NodeMain.class).error("The node does not start", e);
            tell(new NodeMessage(NodeMessage.Kind.REFUSED, "A node does not start: " + e));
            System.exit(1);
        }
    }

    private void reload() {
        List<String> faults = PluginReload.of(host);
        tell(new NodeMessage(NodeMessage.Kind.RELOADED, faults.isEmpty() ? NO_FAULT : String.join(" ", faults)));
    }

    private static void obey(NodeMain node, BufferedReader orders) throws IOException {
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            if (line.equals(STOP)) {
                System.exit(0);
            }
            if (line.equals(RELOAD)) {
                node.reload();
            }
        }
        Runtime.getRuntime().halt(1);
    }
}
