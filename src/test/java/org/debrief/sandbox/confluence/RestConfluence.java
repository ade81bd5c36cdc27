package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import org.debrief.sandbox.confluence.api.PageRendering;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.rest.RestApi;
import org.debrief.sandbox.confluence.rest.RestSite;
import org.debrief.sandbox.confluence.rest.Site;
import org.debrief.sandbox.host.Database;
import org.junit.rules.ExternalResource;

/** A small Confluence with the space OPS, as a client of its REST API sees it. */
final class RestConfluence extends ExternalResource {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Database database;
    private SmallServer server;
    private Wiki wiki;

    @Override
    protected void before() throws Exception {
        database = Database.inMemory();
        wiki = new SandboxConfluence(database).wiki();
        RestApi api = new RestApi(new RestSite(wiki, new PageRendering(wiki, new EchoLibrary(), "/confluence"),
                new Site(() -> server.url(), "/confluence")));
        server = new SmallServer(Map.of("/rest/api/*", api));
        json(200, "admin", "POST", "/space", "{\"key\":\"OPS\",\"name\":\"Operations\"}");
    }

    @Override
    protected void after() {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        database.close();
    }

    SmallServer server() {
        return server;
    }

    Wiki wiki() {
        return wiki;
    }

    /** The JSON answer to a call below {@code /rest/api}, whose status must be the given one. */
    JsonNode json(int status, String user, String method, String path, String body) throws Exception {
        HttpResponse<String> response = server.send(user, method, "/rest/api" + path, body);
        assertEquals(method + " " + path + ": " + response.body(), status, response.statusCode());
        return response.body().isEmpty() ? JSON.missingNode() : JSON.readTree(response.body());
    }

    JsonNode get(String user, String path) throws Exception {
        return json(200, user, "GET", path, null);
    }

    /** The message of a refusal. */
    String refused(int status, String user, String method, String path, String body) throws Exception {
        return json(status, user, method, path, body).path("message").asText();
    }

    JsonNode upload(int status, String user, String path, Multipart body) throws Exception {
        HttpResponse<String> response = server.upload(user, "/rest/api" + path, "nocheck", body);
        assertEquals(response.body(), status, response.statusCode());
        return JSON.readTree(response.body());
    }

    /** Makes a page as ada and gives its path. */
    String page(String title, String body, String more) throws Exception {
        return "/content/" + json(200, "ada", "POST", "/content", input(title, body, more)).path("id").asText();
    }

    static String input(String title, String body, String more) {
        return "{\"type\":\"page\",\"title\":\"" + title + "\",\"space\":{\"key\":\"OPS\"},\"body\":{\"storage\":{\"value\":\"" + body
                + "\",\"representation\":\"storage\"}}" + more + "}";
    }
}
