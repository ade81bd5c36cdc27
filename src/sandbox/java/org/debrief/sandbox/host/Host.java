package org.debrief.sandbox.host;

import jakarta.servlet.http.HttpServlet;

/** A product running with the plugin in its own Felix. */
public final class Host implements AutoCloseable {
    private final Product product;
    private final Database database;
    private final PeerLink link;
    private final HostSettings settings;
    private final Events events = new Events();
    private final WebResources webResources = new WebResources();

    public Host(Product product, Database database, PeerLink link, HostSettings settings) {
        this.product = product;
        this.database = database;
        this.link = link;
        this.settings = settings;
    }

    /** Starts bundle, Spring context and HTTP. */
    public void start() {
        throw new UnsupportedOperationException();
    }

    /** The plugin as it runs here. */
    public InstalledPlugin plugin() {
        throw new UnsupportedOperationException();
    }

    /** Adds a servlet under a pattern of the context path, for example {@code /browse/*}; before {@link #start()}. */
    public void addServlet(String pattern, HttpServlet servlet) {
        throw new UnsupportedOperationException();
    }

    /** The address people use, without a slash at the end. */
    public String baseUrl() {
        throw new UnsupportedOperationException();
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

    @Override
    public void close() {
    }
}
