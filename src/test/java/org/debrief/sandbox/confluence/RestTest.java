package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import org.debrief.sandbox.confluence.api.PageRendering;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.rest.ContentServlet;
import org.debrief.sandbox.confluence.rest.PersonServlet;
import org.debrief.sandbox.confluence.rest.Site;
import org.debrief.sandbox.confluence.rest.SpaceServlet;
import org.debrief.sandbox.host.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Tests of the REST API as a client sees it. */
public class RestTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database = Database.inMemory();
    private SmallServer server;

    @Before
    public void start() throws Exception {
        Wiki wiki = new SandboxConfluence(database).wiki();
        Site site = new Site(() -> server.url(), "/confluence");
        server = new SmallServer(Map.of("/rest/api/content/*", new ContentServlet(wiki, new PageRendering(wiki, new EchoLibrary(), "/confluence"), site),
                "/rest/api/space/*", new SpaceServlet(wiki, site), "/rest/api/user/*", new PersonServlet(wiki.people(), site)));
        assertEquals(200, server.send("admin", "POST", "/rest/api/space", "{\"key\":\"OPS\",\"name\":\"Operations\"}").statusCode());
    }

    @After
    public void stop() throws Exception {
        server.close();
        database.close();
    }

    @Test
    public void aPageIsCreatedReadUpdatedAndDeleted() throws Exception {
        JsonNode created = json(200, server.send("ada", "POST", "/rest/api/content", page("One", "<p>1</p>", "")));
        String path = "/rest/api/content/" + created.path("id").asText();
        assertEquals("<p>1</p>", created.at("/body/storage/value").asText());
        assertEquals(1, created.at("/version/number").asInt());
        assertEquals("ada", created.at("/version/by/username").asText());
        assertTrue(created.at("/_links/self").asText().endsWith(path));
        JsonNode updated = json(200, server.send("kim", "PUT", path, page("Two", "<p>2</p>", ",\"version\":{\"number\":2,\"message\":\"why\"}")));
        assertEquals("why", updated.at("/version/message").asText());
        JsonNode read = json(200, server.send("ada", "GET", path + "?expand=body.view,version,space,ancestors", null));
        assertEquals("<p>2</p>", read.at("/body/view/value").asText());
        assertTrue(read.at("/body/storage").isMissingNode());
        assertEquals("OPS", read.at("/space/key").asText());
        assertTrue(read.path("ancestors").isArray());
        assertEquals(204, server.send("ada", "DELETE", path, null).statusCode());
        assertEquals(404, server.send("ada", "GET", path, null).statusCode());
    }

    @Test
    public void aStaleUpdateIsAConflict() throws Exception {
        String path = "/rest/api/content/" + json(200, server.send("ada", "POST", "/rest/api/content", page("One", "", ""))).path("id").asText();
        JsonNode refusal = json(409, server.send("ada", "PUT", path, page("One", "", ",\"version\":{\"number\":1}")));
        assertEquals("Version must be incremented on update. Current version is: 1", refusal.path("message").asText());
        assertEquals("Conflict", refusal.path("reason").asText());
        assertEquals(409, refusal.path("statusCode").asInt());
        json(400, server.send("ada", "PUT", path, page("One", "", "")));
        json(409, server.send("ada", "PUT", path, page("One", "", ",\"version\":{\"number\":3}")));
    }

    @Test
    public void badInputIsRefusedAndNothingIsMade() throws Exception {
        assertTrue(json(400, server.send("ada", "POST", "/rest/api/content", page("Bad", "<p>x</b>", ""))).path("message").asText()
                .startsWith("Error parsing xhtml"));
        for (String body : new String[] {"{", "[]", "{\"type\":\"page\"}", "{\"type\":\"page\",\"title\":7,\"space\":{\"key\":\"OPS\"}}",
            "{\"type\":\"blogpost\",\"title\":\"x\",\"space\":{\"key\":\"OPS\"}}", page("Bad", "x", ",\"ancestors\":[{\"id\":\"no\"}]")}) {
            json(400, server.send("ada", "POST", "/rest/api/content", body));
        }
        assertEquals(1, json(200, server.send("ada", "GET", "/rest/api/content?spaceKey=OPS", null)).path("size").asInt());
        json(404, server.send("ada", "POST", "/rest/api/content", page("x", "", "").replace("OPS", "NONE")));
        json(405, server.send("ada", "PATCH", "/rest/api/content/1", "{}"));
        json(404, server.send("ada", "GET", "/rest/api/content/none", null));
    }

    @Test
    public void aPageIsFoundByItsTitle() throws Exception {
        json(200, server.send("ada", "POST", "/rest/api/content", page("A & B", "", "")));
        JsonNode found = json(200, server.send("ada", "GET", "/rest/api/content?spaceKey=OPS&title=A+%26+B&expand=version", null));
        assertEquals("A & B", found.at("/results/0/title").asText());
        assertEquals(1, found.at("/results/0/version/number").asInt());
        assertEquals(0, json(200, server.send("ada", "GET", "/rest/api/content?spaceKey=OPS&title=C", null)).path("size").asInt());
        JsonNode second = json(200, server.send("ada", "GET", "/rest/api/content?spaceKey=OPS&start=1&limit=1", null));
        assertEquals("Operations Home", second.at("/results/0/title").asText());
    }

    @Test
    public void whatAReaderMayNotSeeIsNotThere() throws Exception {
        String path = "/rest/api/content/" + json(200, server.send("ada", "POST", "/rest/api/content", page("One", "", ""))).path("id").asText();
        JsonNode hidden = json(404, server.send(null, "GET", path, null));
        assertFalse(hidden.at("/data/authorized").asBoolean());
        assertEquals(0, json(200, server.send(null, "GET", "/rest/api/space", null)).path("size").asInt());
        String rights = "/rest/api/space/OPS/permissions/anonymous/";
        String read = "[{\"targetType\":\"space\",\"operationKey\":\"read\"}]";
        json(403, server.send("ada", "PUT", rights + "grant", read));
        assertEquals(204, server.send("admin", "PUT", rights + "grant", read).statusCode());
        json(200, server.send(null, "GET", path, null));
        json(403, server.send(null, "PUT", path, page("One", "", ",\"version\":{\"number\":2}")));
        assertEquals(204, server.send("admin", "PUT", rights + "revoke", read).statusCode());
        json(404, server.send(null, "GET", path, null));
    }

    @Test
    public void onlyAdministratorsMakeSpaces() throws Exception {
        json(403, server.send("ada", "POST", "/rest/api/space", "{\"key\":\"ADA\",\"name\":\"x\"}"));
        json(400, server.send("admin", "POST", "/rest/api/space", "{\"key\":\"OPS\",\"name\":\"x\"}"));
        JsonNode space = json(200, server.send("ada", "GET", "/rest/api/space/OPS", null));
        assertEquals("Operations", space.path("name").asText());
        json(404, server.send("ada", "GET", "/rest/api/space/NONE", null));
    }

    @Test
    public void aClientLearnsWhoItIs() throws Exception {
        assertEquals("Ada Lindqvist", json(200, server.send("ada", "GET", "/rest/api/user/current", null)).path("displayName").asText());
        assertEquals("anonymous", json(200, server.send(null, "GET", "/rest/api/user/current", null)).path("type").asText());
    }

    private static String page(String title, String body, String more) {
        return "{\"type\":\"page\",\"title\":\"" + title + "\",\"space\":{\"key\":\"OPS\"},\"body\":{\"storage\":{\"value\":\"" + body
                + "\",\"representation\":\"storage\"}}" + more + "}";
    }

    private static JsonNode json(int status, HttpResponse<String> response) throws Exception {
        assertEquals(response.body(), status, response.statusCode());
        return JSON.readTree(response.body());
    }
}
