package org.debrief.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.List;
import org.debrief.sandbox.host.bundle.Framework;
import org.debrief.sandbox.host.http.Access;
import org.debrief.sandbox.host.http.ErrorPages;
import org.debrief.sandbox.host.http.HttpPort;
import org.debrief.sandbox.host.http.LinkControl;
import org.debrief.sandbox.host.http.PluginControl;
import org.debrief.sandbox.host.http.RefusalList;
import org.debrief.sandbox.host.http.RequestCounts;
import org.debrief.sandbox.host.http.RequestScope;
import org.debrief.sandbox.host.http.SignIn;
import org.debrief.sandbox.host.platform.Readers;
import org.debrief.sandbox.host.platform.Site;
import org.debrief.sandbox.host.velocity.Refusals;
import org.debrief.sandbox.host.web.LibraryFiles;
import org.debrief.sandbox.host.web.SandboxFiles;
import org.debrief.sandbox.pages.PluginListPage;
import org.debrief.sandbox.pages.SignInPage;
import org.debrief.sandbox.pages.SignOutPage;

/** A product running with the plugin in its own Felix. */
public final class Host implements AutoCloseable {
    private final Product product;
    private final Database database;
    private final PeerLink link;
    private final HostSettings settings;
    private final HttpPort port;
    private final Events events = new Events();
    private final WebResources webResources;
    private final Refusals refusals = new Refusals();
    private final SignIn signIn;
    private final Readers readers;
    private final Site site;
    private final Access access;
    private final HostedPlugin plugin;
    private final List<HostPart> parts;
    private final LibraryFiles libraries;
    private Framework framework;

    public Host(Product product, Database database, PeerLink link, HostSettings settings) {
        this.product = product;
        this.database = database;
        this.link = link;
        this.settings = settings;
        this.port = new HttpPort(settings.port(), settings.contextPath());
        this.signIn = new SignIn(product.accounts(), link);
        this.readers = new Readers(product.accounts());
        this.site = new Site(product.platformId(), settings.contextPath(), this::baseUrl);
        this.access = new Access(readers);
        this.webResources = new WebResources(settings.contextPath(), readers);
        this.plugin = new HostedPlugin(this, port, settings.jar());
        this.parts = HostParts.of(this);
        this.libraries = new LibraryFiles(settings.jar().toAbsolutePath().resolveSibling("npm/node_modules"));
    }

    /** Starts bundle, Spring context, modules and HTTP; what was started is stopped again when one of them fails. */
    public void start() {
        port.listen("sandbox." + product.key() + suffix().replace("-", "") + ".port");
        try {
            startBehindPort();
        } catch (RuntimeException | LinkageError e) {
            close();
            throw e;
        }
    }

    private void startBehindPort() {
        port.sessionCookie("JSESSIONID" + suffix());
        product.attach(this);
        addOwnServlets();
        parts.forEach(part -> part.attach(this));
        startPlugin();
        port.start();
        plugin.announce();
        parts.forEach(HostPart::started);
        product.started(this);
    }

    private void startPlugin() {
        Path cache = settings.home().resolve("felix").resolve(product.key() + suffix());
        framework = Framework.start(cache, product.apiPackages());
        parts.forEach(part -> part.offerTo(framework));
        plugin.start(framework);
    }

    /** What tells a second node's files and cookies from those of the first. */
    private String suffix() {
        String node = database.cluster().id();
        return "1".equals(node) ? "" : "-" + node;
    }

    private void addOwnServlets() {
        RequestCounts counts = new RequestCounts();
        port.filter(new RequestScope(this, signIn, new ErrorPages(this), counts));
        port.add("/rest/sandbox/1.0/requests", counts);
        port.add("/login.jsp", new SignInPage(this, signIn));
        port.add("/login.action", new SignInPage(this, signIn));
        port.add("/logout", new SignOutPage(signIn));
        port.add(SandboxFiles.PATH + "/*", new SandboxFiles());
        port.add(LibraryFiles.PATH + "/*", libraries);
        webResources.librariesIf(libraries::installed);
        port.add("/rest/sandbox/1.0/refusals", new RefusalList(refusals));
        port.add("/rest/sandbox/1.0/link", new LinkControl(link, access));
        port.add("/rest/sandbox/1.0/plugin/*", new PluginControl(plugin, access));
        port.add(PluginListPage.PATH, new PluginListPage(this));
    }

    /** The plugin as it is at this moment: it may be reloaded or disabled, so ask again for each request. */
    public InstalledPlugin plugin() {
        return plugin.visible();
    }

    /** The plugin's switches. */
    public HostedPlugin hosted() {
        return plugin;
    }

    /** Adds a servlet under a pattern of the context path, for example {@code /browse/*}; in {@link Product#attach}. */
    public void addServlet(String pattern, HttpServlet servlet) {
        port.add(pattern, servlet);
    }

    /** The address people use, without a slash at the end. */
    public String baseUrl() {
        return "http://localhost:" + port.port() + settings.contextPath();
    }

    /** The path all addresses of the product begin with. */
    public String contextPath() {
        return settings.contextPath();
    }

    /** The product's addresses as bundles learn them. */
    public Site site() {
        return site;
    }

    /** The reader of the current request. */
    public Readers readers() {
        return readers;
    }

    /** How people and programs sign in. */
    public SignIn signIn() {
        return signIn;
    }

    /** Who may call an address. */
    public Access access() {
        return access;
    }

    /** The product. */
    public Product product() {
        return product;
    }

    /** The product's database. */
    public Database database() {
        return database;
    }

    /** The link to the other product. */
    public PeerLink link() {
        return link;
    }

    /** The product's events. */
    public Events events() {
        return events;
    }

    /** The web resources of the plugin and of the page being rendered. */
    public WebResources webResources() {
        return webResources;
    }

    /** Whether AUI and jQuery were installed; without them pages are plain. */
    public boolean hasLibraries() {
        return libraries.installed();
    }

    /** The method calls that templates tried and the allowlist refused. */
    public Refusals refusals() {
        return refusals;
    }

    @Override
    public void close() {
        port.close();
        for (int last = parts.size() - 1; last >= 0; last--) {
            parts.get(last).close();
        }
        if (framework != null) {
            plugin.takeDown();
            framework.close();
        }
    }
}
