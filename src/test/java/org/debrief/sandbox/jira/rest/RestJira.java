package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.host.http.HttpPort;
import org.debrief.sandbox.host.http.SignIn;
import org.debrief.sandbox.jira.ModelAccounts;
import org.debrief.sandbox.jira.api.JiraServices;
import org.debrief.sandbox.jira.icons.IconServlet;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.jira.model.Site;
import org.debrief.sandbox.jira.model.StoredField;

/** A small Jira in memory behind its REST interface; the header {@code As} names the reader. */
final class RestJira implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final Site site = new Site();
    final List<Object> events = new ArrayList<>();
    private final HttpPort port = new HttpPort(0, "/jira");
    private final HttpClient client = HttpClient.newHttpClient();

    RestJira() {
        Search search = new Search(site.model, site.clock);
        RestSite rest = new RestSite(site.model, new JiraServices(site.model, search, events::add), search, this::baseUrl);
        port.filter((request, response, chain) -> {
            try (CurrentUser.Scope reader = CurrentUser.as(((HttpServletRequest) request).getHeader("As"))) {
                chain.doFilter(request, response);
            }
        });
        port.add("/rest/api/2/*", JiraRest.api(rest));
        port.add("/rest/auth/1/*", JiraRest.sessions(rest, () -> new SignIn(new ModelAccounts(site.model), PeerLink.none())));
        port.add("/rest/pat/latest/*", JiraRest.tokens(rest));
        port.add("/rest/agile/1.0/*", JiraRest.agile(rest));
        port.add("/secure/viewavatar", new IconServlet(site.model));
        port.add("/images/icons/*", new IconServlet(site.model));
        port.add("/rest/sandbox/1.0/projects/*", JiraRest.permissions(rest));
        port.add("/rest/sandbox/1.0/fields/*", JiraRest.fields(rest));
        port.listen("sandbox.jira.port");
        port.start();
    }

    String baseUrl() {
        return "http://localhost:" + port.port() + "/jira";
    }

    /** A custom field that applies everywhere and is on the default screen. */
    StoredField onScreen(String name, FieldType type) {
        StoredField field = site.field(name, type);
        Screen screen = site.model.screens().byId(Screen.DEFAULT).orElseThrow();
        List<String> fields = new ArrayList<>(screen.tabs().get(0).fields());
        fields.add(field.fieldId());
        site.model.screens().save(new Screen(screen.id(), screen.name(), screen.description(),
                List.of(new Screen.Tab(screen.tabs().get(0).id(), "Fields", fields))));
        return field;
    }

    /** An answer: its status, its body, missing if there is none, and its headers. */
    record Answer(int status, JsonNode body, HttpHeaders headers) {
        /** A header, empty if there is none. */
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The value at a JSON pointer, as text. */
        String at(String pointer) {
            return body.at(pointer).asText();
        }
    }

    Answer get(String reader, String path) {
        return call(reader, "GET", "/rest/api/2/" + path, null);
    }

    Answer post(String reader, String path, String body) {
        return call(reader, "POST", "/rest/api/2/" + path, body);
    }

    Answer put(String reader, String path, String body) {
        return call(reader, "PUT", "/rest/api/2/" + path, body);
    }

    Answer delete(String reader, String path) {
        return call(reader, "DELETE", "/rest/api/2/" + path, null);
    }

    /** Calls with single quotes for double ones in the body. */
    Answer call(String reader, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl() + path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
        if (reader != null) {
            request.header("As", reader);
        }
        request.header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /** Sends files from a form, in chunks of unknown length; each has a name and a text. */
    Answer upload(String reader, String issue, String token, String... namesAndTexts) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            body.append("--apart\r\nContent-Disposition: form-data; name=\"file\"; filename=\"").append(namesAndTexts[i])
                    .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n").append(namesAndTexts[i + 1]).append("\r\n");
        }
        byte[] bytes = body.append("--apart--\r\n").toString().getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl() + "/rest/api/2/issue/" + issue + "/attachments"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .header("Content-Type", "multipart/form-data; boundary=apart").header("As", reader);
        if (token != null) {
            request.header("X-Atlassian-Token", token);
        }
        return send(request.build());
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), body(response), response.headers());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body, as JSON or else as text. */
    private static JsonNode body(HttpResponse<String> response) throws IOException {
        if (response.body().isEmpty()) {
            return MissingNode.getInstance();
        }
        boolean json = response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        return json ? JSON.readTree(response.body()) : TextNode.valueOf(response.body());
    }

    @Override
    public void close() {
        port.close();
        site.close();
    }
}
