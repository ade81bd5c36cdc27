package org.debrief.sandbox;

import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.debrief.sandbox.confluence.SandboxConfluence;
import org.debrief.sandbox.demo.Demo;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.HostSettings;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.host.Product;
import org.debrief.sandbox.host.http.ClockControl;
import org.debrief.sandbox.host.http.PortTaken;
import org.debrief.sandbox.host.time.SiteClock;
import org.debrief.sandbox.host.time.SiteTime;
import org.debrief.sandbox.jira.SandboxJira;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running small Jira and small Confluence, linked to each other. */
public final class Sandbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private final SandboxSettings settings;
    private final String secret = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final SiteClock clock;
    private final Host jira;
    private final Host confluence;

    private Sandbox(SandboxSettings settings) {
        this.settings = settings;
        Database jiraData = database("jira");
        clock = SiteClock.in(jiraData.dataSource());
        open.push(clock);
        SiteTime.use(clock);
        jira = host(new SandboxJira(jiraData, clock), jiraData, settings.jiraPort(), new PeerLink("confluence", this::confluenceUrl, secret));
        Database confluenceData = database("confluence");
        confluence = host(new SandboxConfluence(confluenceData, clock), confluenceData, settings.confluencePort(), new PeerLink("jira", this::jiraUrl, secret));
    }

    private Database database(String name) {
        Database database = Database.on(settings.home().toAbsolutePath().resolve(name));
        open.push(database);
        return database;
    }

    private Host host(Product product, Database database, int port, PeerLink link) {
        HostSettings where = new HostSettings(port, "/" + product.key(), settings.home().toAbsolutePath(), settings.jar());
        Host host = new Host(product, database, link, where);
        host.addServlet("/rest/sandbox/1.0/clock", new ClockControl(clock, host.access()));
        return host;
    }

    /** Starts both products, and loads the demo where it is wanted and missing; what was started is stopped again when something fails. */
    public static Sandbox start(SandboxSettings settings) {
        Sandbox sandbox = new Sandbox(settings);
        try {
            sandbox.start();
            return sandbox;
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }

    private void start() {
        jira.addServlet(ReloadDoor.PATH, new ReloadDoor(key, this::hosts));
        for (Host host : hosts()) {
            host.start();
            open.push(host);
        }
        new RunningSandbox(settings.jiraPort(), settings.confluencePort(), jiraUrl() + ReloadDoor.PATH, key).leaveIn(settings.home());
        open.push(() -> RunningSandbox.removeFrom(settings.home()));
        if (settings.demo()) {
            new Demo(jiraUrl(), confluenceUrl(), LocalDate.now(clock)).load();
        }
    }

    private List<Host> hosts() {
        return List.of(jira, confluence);
    }

    /** The base address of Jira. */
    public String jiraUrl() {
        return jira.baseUrl();
    }

    /** The base address of Confluence. */
    public String confluenceUrl() {
        return confluence.baseUrl();
    }

    /** Stops what was started, the last first; a part that fails to stop is logged and keeps no other from stopping. */
    @Override
    public void close() {
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
        SandboxSettings settings = SandboxSettings.fromSystem();
        Optional<RunningSandbox> running = RunningSandbox.of(settings);
        Optional<HttpResponse<String>> reloaded = running.isPresent() ? running.get().reload() : Optional.empty();
        if (reloaded.isPresent()) {
            tell(reloaded.get());
        } else {
            run(settings);
        }
    }

    private static void tell(HttpResponse<String> reloaded) {
        if (reloaded.statusCode() == HttpURLConnection.HTTP_OK) {
            System.out.println(reloaded.body());
        } else {
            System.err.println(reloaded.body());
            System.exit(1);
        }
    }

    private static void run(SandboxSettings settings) throws InterruptedException {
        try {
            Sandbox sandbox = start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            System.out.println("Sandbox ready: Jira " + sandbox.jiraUrl() + " Confluence " + sandbox.confluenceUrl());
            OwnClasses.load();
        } catch (PortTaken e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }
}
