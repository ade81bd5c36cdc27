package org.debrief.sandbox.confluence;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
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
        servlets.forEach((pattern, servlet) -> context.addServlet(holder(servlet), pattern));
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

    private static ServletHolder holder(HttpServlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        MultipartConfig multipart = servlet.getClass().getAnnotation(MultipartConfig.class);
        if (multipart != null) {
            holder.getRegistration().setMultipartConfig(new MultipartConfigElement(multipart));
        }
        return holder;
    }

    /** The address, without a slash at the end. */
    String url() {
        return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/confluence";
    }

    /** The answer to a request with a JSON body, or none. */
    HttpResponse<String> send(String user, String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(user, path).method(method, json == null ? BodyPublishers.noBody()
                : BodyPublishers.ofString(json));
        return client.send(json == null ? request.build() : request.header("Content-Type", "application/json").build(),
                BodyHandlers.ofString());
    }

    /** The answer to a multipart body whose length is not said beforehand, sent with this token, or none for {@code null}. */
    HttpResponse<String> upload(String user, String path, String token, Multipart body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(user, path).header("Content-Type", body.contentType())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.bytes())));
        return client.send(token == null ? request.build() : request.header("X-Atlassian-Token", token).build(), BodyHandlers.ofString());
    }

    /** The answer to a form of alternating names and values, sent with the header that stands for a token. */
    HttpResponse<String> form(String user, String path, String... fields) throws IOException, InterruptedException {
        return client.send(form(request(user, path), fields).header("X-Atlassian-Token", "no-check").build(), BodyHandlers.ofString());
    }

    /** The answer to a form that another site made its reader send. */
    HttpResponse<String> forgedForm(String user, String path, String... fields) throws IOException, InterruptedException {
        return client.send(form(request(user, path), fields).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form.toString()));
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path));
        return user == null ? request
                : request.header("Authorization", "Basic " + Base64.getEncoder()
                .encodeToString((user + ":").getBytes(StandardCharsets.UTF_8)));
    }

    void close() throws Exception {
        server.stop();
    }

    private static String name(HttpServletRequest request) {
        String basic = request.getHeader("Authorization");
        return basic == null ? null
                : new String(Base64.getDecoder().decode(basic.substring("Basic ".length())), StandardCharsets.UTF_8)
                .replaceFirst(":.*", "");
    }
}
