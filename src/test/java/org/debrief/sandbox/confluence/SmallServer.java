package org.debrief.sandbox.confluence;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import org.debrief.sandbox.host.CurrentUser;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The servlets of the small Confluence on a free port, with basic authentication that believes every name. */
final class SmallServer {
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();

    SmallServer(Map<String, HttpServlet> servlets) throws Exception {
        ServletContextHandler context = new ServletContextHandler("/confluence", ServletContextHandler.SESSIONS);
        servlets.forEach((pattern, servlet) -> context.addServlet(new ServletHolder(servlet), pattern));
        context.addFilter(new FilterHolder((request, response, chain) -> {
            CurrentUser.set(name((HttpServletRequest) request));
            try {
                chain.doFilter(request, response);
            } finally {
                CurrentUser.set(null);
            }
        }), "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        server.start();
    }

    /** The address, without a slash at the end. */
    String url() {
        return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/confluence";
    }

    /** The answer to a request with a JSON body, or none. */
    HttpResponse<String> send(String user, String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (user != null) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":").getBytes(StandardCharsets.UTF_8)));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    void close() throws Exception {
        server.stop();
    }

    private static String name(HttpServletRequest request) {
        String basic = request.getHeader("Authorization");
        return basic == null ? null
                : new String(Base64.getDecoder().decode(basic.substring("Basic ".length())), StandardCharsets.UTF_8).replaceFirst(":.*", "");
    }
}
