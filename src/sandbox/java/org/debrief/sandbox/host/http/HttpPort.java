package org.debrief.sandbox.host.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The Jetty that answers for one product. */
public final class HttpPort implements AutoCloseable {
    private static final int LONGEST_HEADERS = 32 * 1024;

    private final Server server = new Server(new QueuedThreadPool(60));
    private final ServerConnector connector;
    private final ServletContextHandler context;
    private final Map<String, PluginAddress> pluginAddresses = new ConcurrentHashMap<>();

    public HttpPort(int port, String contextPath) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEADERS);
        http.setUriCompliance(UriCompliance.DEFAULT.with("slashes and percent signs",
                UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT, UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        context = new ServletContextHandler(contextPath, ServletContextHandler.SESSIONS);
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        server.setHandler(new UnreadBodies(new SingleSlashes(context)));
        server.setErrorHandler(new StatusPage());
    }

    /** Names the session's cookie; browsers send a cookie to every port of a host. */
    public void sessionCookie(String name) {
        context.getSessionHandler().getSessionCookieConfig().setName(name);
    }

    /** Lets the filter see every request. */
    public void filter(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    /** Adds a servlet below the context path. */
    public void add(String pattern, HttpServlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        MultipartConfig multipart = servlet.getClass().getAnnotation(MultipartConfig.class);
        if (multipart != null) {
            holder.getRegistration().setMultipartConfig(new MultipartConfigElement(multipart));
        }
        context.addServlet(holder, pattern);
    }

    /** The address under this pattern for a plugin, made when it is asked for the first time. */
    public PluginAddress pluginAddress(String pattern) {
        return pluginAddresses.computeIfAbsent(pattern, ignored -> {
            PluginAddress address = new PluginAddress();
            add(pattern, address);
            return address;
        });
    }

    /** Takes the port, or says plainly that another program has it and which setting chooses another. */
    public void listen(String setting) {
        try {
            connector.open();
        } catch (Exception e) {
            if (e instanceof BindException || e.getCause() instanceof BindException) {
                throw new PortTaken(connector.getPort(), setting);
            }
            throw new IllegalStateException("The port " + connector.getPort() + " cannot be opened", e);
        }
    }

    /** Begins to answer. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty does not start", e);
        }
    }

    /** The port in use. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty does not stop", e);
        }
    }
}
