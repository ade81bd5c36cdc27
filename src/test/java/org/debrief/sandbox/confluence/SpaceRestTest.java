package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Rule;
import org.junit.Test;

/** Tests of {@code /space}: spaces as a client makes, lists, changes, archives and deletes them, and their properties. */
public class SpaceRestTest {
    @Rule
    public final RestConfluence confluence = new RestConfluence();

    @Test
    public void onlyAdministratorsMakeSpaces() throws Exception {
        confluence.json(403, "ada", "POST", "/space", "{\"key\":\"ADA\",\"name\":\"x\"}");
        for (String bad : new String[] {"{\"key\":\"OPS\",\"name\":\"x\"}", "{\"key\":\"no key\",\"name\":\"x\"}",
                "{\"key\":7,\"name\":\"x\"}", "{\"key\":\"NEW\"}",
            "{\"key\":\"NEW\",\"name\":\"x\",\"description\":{\"plain\":{\"value\":7}}}"}) {
            confluence.json(400, "admin", "POST", "/space", bad);
        }
        JsonNode made = confluence.json(200, "admin", "POST", "/space",
                "{\"key\":\"NEW\",\"name\":\"New\",\"description\":{\"plain\":{\"value\":\"Why\",\"representation\":\"plain\"}}}");
        assertEquals("Why", made.at("/description/plain/value").asText());
        assertEquals("New Home", made.at("/homepage/title").asText());
    }

    @Test
    public void aFieldOfAnotherKindIsRefusedAndNothingIsChanged() throws Exception {
        for (String bad : new String[] {"\"description\":7", "\"description\":\"text\"", "\"description\":[]",
                "\"description\":{\"plain\":7}", "\"description\":{\"plain\":{\"value\":\"" + "x".repeat(4001) + "\"}}",
                "\"homepage\":7", "\"homepage\":{\"id\":{}}", "\"key\":7", "\"key\":\"OTHER\"", "\"name\":7"}) {
            confluence.json(400, "admin", "PUT", "/space/OPS", "{" + (bad.contains("name") ? "" : "\"name\":\"Other\",") + bad + "}");
        }
        for (String bad : new String[] {"7", "\"text\"", "{\"plain\":\"text\"}", "{\"plain\":{\"value\":\"" + "x".repeat(4001) + "\"}}"}) {
            confluence.json(400, "admin", "POST", "/space", "{\"key\":\"NEW\",\"name\":\"x\",\"description\":" + bad + "}");
        }
        assertEquals("Operations", confluence.get("admin", "/space/OPS").path("name").asText());
        confluence.json(200, "admin", "PUT", "/space/OPS", "{\"key\":\"OPS\",\"name\":\"Ops\",\"description\":null,\"homepage\":null}");
    }

    @Test
    public void spacesAreListedAndRead() throws Exception {
        JsonNode list = confluence.get("ada", "/space?spaceKey=OPS&spaceKey=NONE&type=global&expand=homepage,description.plain");
        assertEquals("Operations Home", list.at("/results/0/homepage/title").asText());
        assertEquals(1, list.path("size").asInt());
        assertEquals(0, confluence.get("ada", "/space?type=personal").path("size").asInt());
        JsonNode space = confluence.get("ada", "/space/OPS");
        assertEquals("Operations", space.path("name").asText());
        assertTrue(space.at("/_expandable/homepage").asText().startsWith("/rest/api/content/"));
        assertEquals("No space with key : NONE", confluence.refused(404, "ada", "GET", "/space/NONE", null));
        assertEquals("Operations Home", confluence.get("ada", "/space/OPS/content").at("/page/results/0/title").asText());
        assertEquals(1, confluence.get("ada", "/space/OPS/content/page?depth=root").path("size").asInt());
        confluence.json(400, "ada", "GET", "/space/OPS/content/whiteboard", null);
    }

    @Test
    public void whoAdministersASpaceChangesIt() throws Exception {
        confluence.json(403, "ada", "PUT", "/space/OPS", "{\"name\":\"Mine\"}");
        JsonNode changed = confluence.json(200, "admin", "PUT", "/space/OPS",
                "{\"name\":\"Ops\",\"description\":{\"plain\":{\"value\":\"We run it\"}}}");
        assertEquals("Ops", changed.path("name").asText());
        confluence.json(400, "admin", "PUT", "/space/OPS", "{\"homepage\":{\"id\":\"1\"}}");
        confluence.json(404, "admin", "PUT", "/space/OPS", "{\"homepage\":{\"id\":\"x\"}}");
    }

    @Test
    public void anArchivedSpaceIsReadAndNotChangedAndNotFound() throws Exception {
        String page = confluence.page("Old", "<p>words</p>", "");
        confluence.json(403, "ada", "PUT", "/space/OPS/archive", "");
        confluence.json(204, "admin", "PUT", "/space/OPS/archive", "");
        assertEquals("ARCHIVED", confluence.get("ada", "/space/OPS").path("status").asText());
        confluence.get("ada", page);
        confluence.json(403, "ada", "PUT", page, RestConfluence.input("Old", "", ",\"version\":{\"number\":2}"));
        confluence.json(403, "ada", "POST", "/content", RestConfluence.input("New", "", ""));
        assertEquals(0, confluence.get("ada", "/content/search?cql=text~words").path("size").asInt());
        assertEquals(1, confluence.get("ada", "/content/search?includeArchivedSpaces=true&cql=text~words").path("size").asInt());
        confluence.json(204, "admin", "PUT", "/space/OPS/restore", "");
        assertEquals(1, confluence.get("ada", "/content/search?cql=text~words").path("size").asInt());
    }

    @Test
    public void aSpaceIsDeletedWithAllThatIsInIt() throws Exception {
        String page = confluence.page("One", "", "");
        confluence.upload(200, "ada", page + "/child/attachment", new Multipart().file("a.txt", "x"));
        confluence.json(200, "ada", "POST", page + "/label", "[{\"name\":\"x\"}]");
        confluence.json(403, "ada", "DELETE", "/space/OPS", null);
        JsonNode task = confluence.json(202, "admin", "DELETE", "/space/OPS", null);
        assertEquals(100, confluence.get("admin", task.at("/links/status").asText().replace("/rest/api", "")).path("percentageComplete")
                .asInt());
        confluence.json(404, "admin", "GET", "/space/OPS", null);
        confluence.json(404, "admin", "GET", page, null);
    }

    @Test
    public void aSpaceKeepsPropertiesForWhoAdministersIt() throws Exception {
        confluence.json(403, "ada", "POST", "/space/OPS/property", "{\"key\":\"k\",\"value\":1}");
        confluence.json(200, "admin", "POST", "/space/OPS/property", "{\"key\":\"k\",\"value\":{\"a\":[1]}}");
        assertEquals(1, confluence.get("ada", "/space/OPS/property/k").at("/value/a/0").asInt());
        assertEquals(1, confluence.get("ada", "/space/OPS/property").path("size").asInt());
    }
}
