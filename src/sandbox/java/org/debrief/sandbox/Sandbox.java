package org.debrief.sandbox;

import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.debrief.sandbox.demo.Demo;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.host.cluster.Cluster;
import org.debrief.sandbox.host.time.SiteClock;
import org.debrief.sandbox.host.time.SiteTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running small Jira, of one node or several, and small Confluence, linked to each other. */
public final class Sandbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private final SandboxSettings settings;
    private final Consumer<String> progress;
    private final String secret = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final SiteClock clock;
    private final Host confluence;
    private final JiraNodes nodes;

    private Sandbox(SandboxSettings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
        Database jiraData = database("jira");
        clock = keep(SiteClock.in(jiraData.dataSource()));
        keep(SiteTime.use(clock));
        Assembly assembly = new Assembly(settings.home(), settings.jar(), clock);
        nodes = settings.nodes().many() ? processes(jiraData)
                : JiraNodes.alone(assembly.jira(jiraData, settings.jiraPort(), new PeerLink("confluence", this::confluenceUrl, secret)));
        confluence = assembly.confluence(database("confluence"), settings.confluencePort(), new PeerLink("jira", nodes::url, secret));
    }

    private JiraNodes processes(Database database) {
        Cluster.prepare(database.own());
        return JiraNodes.many(settings, new NodeProcesses(settings.jar(), secret, this::confluenceUrl));
    }

    private Database database(String name) {
        return keep(Database.on(settings.home().resolve(name)));
    }

    private <T extends AutoCloseable> T keep(T part) {
        open.push(part);
        return part;
    }

    /** Starts both products, and loads the demo where it is wanted and missing; what was started is stopped again when something fails. */
    public static Sandbox start(SandboxSettings settings) {
        return start(settings, step -> LOG.debug("{}", step));
    }

    /** The same, and says what it is busy with. */
    static Sandbox start(SandboxSettings settings, Consumer<String> progress) {
        settings.jar();
        Home home = Home.open(settings.home());
        try {
            Sandbox sandbox = new Sandbox(settings, progress);
            sandbox.open.addLast(home);
            sandbox.startOrStop();
            return sandbox;
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    private void startOrStop() {
        try {
            start();
        } catch (RuntimeException | LinkageError e) {
            close();
            throw e;
        }
    }

    private void start() {
        progress.accept("Starting Confluence");
        confluence.addServlet(ReloadDoor.PATH, new ReloadDoor(key, this::reload, () -> "Jira " + jiraUrl() + " Confluence "
                + confluenceUrl()));
        confluence.start();
        open.push(confluence);
        progress.accept("Starting Jira");
        open.push(nodes);
        nodes.start();
        new RunningSandbox(settings.jiraPort(), settings.confluencePort(), confluenceUrl() + ReloadDoor.PATH, key).leaveIn(settings.home());
        open.push(() -> RunningSandbox.removeFrom(settings.home()));
        if (settings.demo()) {
            new Demo(jiraUrl(), confluenceUrl(), LocalDate.now(clock)).load(progress);
        }
    }

    /** Takes the plugin anew everywhere, and answers what went wrong. */
    private List<String> reload() {
        List<String> faults = new ArrayList<>(PluginReload.of(confluence));
        nodes.all().forEach(node -> faults.addAll(node.reload()));
        return faults;
    }

    /** The base address of Jira: of its first node that runs. */
    public String jiraUrl() {
        return nodes.url();
    }

    /** The base address of Confluence. */
    public String confluenceUrl() {
        return confluence.baseUrl();
    }

    /** The nodes of Jira, the first one first. */
    public List<JiraNode> nodes() {
        return nodes.all();
    }

    /** Stops what was started, the last first; a part that fails to stop is logged and keeps no other from stopping. */
    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            AutoCloseable part = open.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.error("{} does not stop cleanly", part, e);
            }
        }
    }

    /** Runs the sandbox until the process is stopped; one that runs already takes the plugin anew instead. */
    public static void main(String[] arguments) throws InterruptedException {
        new SandboxProcess(System.out, System.err).run(new SystemSettings(System::getProperty));
    }
}
