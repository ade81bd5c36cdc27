package org.debrief.sandbox.confluence.rest;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.host.CurrentUser;
import org.eclipse.jetty.http.BadMessageException;

/** {@code /rest/api}: one answer per request, in JSON, refusals with the product's error body. */
@MultipartConfig(maxFileSize = RestApi.LARGEST_FILE, maxRequestSize = RestApi.LARGEST_FILE * 2, fileSizeThreshold = 1 << 20)
public final class RestApi extends HttpServlet {
    /** The product's preset for the largest attachment, in bytes. */
    public static final long LARGEST_FILE = 100L << 20;
    private static final long serialVersionUID = 1L;
    private static final int SWALLOWED = 2 << 20;

    private final transient RestSite site;
    private final transient Routes routes = new Routes();

    /** The API over this content. */
    public RestApi(RestSite site) {
        this.site = site;
        new SpaceResource(site).addTo(routes);
        new ContentResource(site).addTo(routes);
        new TreeResource(site).addTo(routes);
        new AttachmentResource(site).addTo(routes);
        new LabelResource(site).addTo(routes);
        new PropertyResource(site).addTo(routes);
        new VersionResource(site).addTo(routes);
        new RestrictionResource(site).addTo(routes);
        new SearchResource(site).addTo(routes);
        new ConvertResource(site).addTo(routes);
        new PersonResource(site).addTo(routes);
        new WatchResource(site).addTo(routes);
        new LongTaskResource(site).addTo(routes);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-AUSERNAME", CurrentUser.name() == null ? "anonymous" : CurrentUser.name());
        response.setHeader("X-Confluence-Request-Time", Long.toString(site.wiki().now().toInstant().toEpochMilli()));
        if (Forgery.isSuspected(request)) {
            swallow(request, response);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write("XSRF check failed".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        try {
            write(response, answer(request, response));
        } catch (Refusal refusal) {
            swallow(request, response);
            write(response, new Answer(refusal.reason().status(), RestError.of(refusal)));
        }
    }

    /** Reads on, as Tomcat does, so that a client that is still sending gets to see why it is refused; after files the connection ends. */
    private static void swallow(HttpServletRequest request, HttpServletResponse response) {
        Uploads.endConnection(request, response);
        try {
            request.getInputStream().readNBytes(SWALLOWED);
        } catch (IOException | IllegalStateException | BadMessageException e) {
            response.setHeader("Connection", "close");
        }
    }

    private Answer answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = Routes.segments(request.getPathInfo() == null ? "" : request.getPathInfo());
        var match = routes.find(request.getMethod(), path);
        if (match.isPresent()) {
            return match.get().handler().answer(new Call(request, match.get().variables()));
        }
        List<String> methods = routes.methods(path);
        if (methods.isEmpty()) {
            return new Answer(404, RestError.ofPlatform(404, "HTTP 404 Not Found"));
        }
        response.setHeader("Allow", String.join(",", methods));
        return request.getMethod().equals("OPTIONS") ? new Answer(200, null)
                : new Answer(405, RestError.ofPlatform(405, "HTTP 405 Method Not Allowed"));
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        if (answer.body() != null) {
            response.setContentType("application/json");
            response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
            response.getOutputStream().write(Call.JSON.writeValueAsBytes(answer.body()));
        }
    }
}
