package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Tests of searching by CQL: what each field finds, and what cannot be read. */
public class SearchRestTest {
    @Rule
    public final RestConfluence confluence = new RestConfluence();

    @Before
    public void somePages() throws Exception {
        String checkout = confluence.page("Checkout outage",
                "<p>The pool of connections ran dry.</p><ac:structured-macro ac:name='postmortem'/>", "");
        confluence.page("Mail outage", "<p>No mail was sent.</p>", ",\"ancestors\":[{\"id\":\"" + checkout.replace("/content/", "")
                + "\"}]");
        confluence.json(200, "ada", "POST", checkout + "/label", "[{\"name\":\"sev-1\"}]");
        confluence.json(200, "kim", "PUT", checkout, "{\"type\":\"page\",\"version\":{\"number\":2}}");
        confluence.upload(200, "kim", checkout + "/child/attachment", new Multipart().file("pool.png", "x"));
    }

    @Test
    public void eachFieldFindsWhatItNames() throws Exception {
        String checkout = confluence.get("ada", "/content?title=Checkout+outage").at("/results/0/id").asText();
        finds("type=page and title=\"checkout outage\"", "Checkout outage");
        finds("type = attachment", "pool.png");
        finds("type = page AND title ~ outage ORDER BY title desc", "Mail outage", "Checkout outage");
        finds("text ~ \"pool dry\"", "Checkout outage");
        finds("text ~ '\"ran dry\"'", "Checkout outage");
        finds("text ~ \"connect*\"", "Checkout outage");
        finds("text ~ '\"dry ran\"'");
        finds("label = sev-1", "Checkout outage");
        finds("label in (sev-1, sev-2) and type != attachment", "Checkout outage");
        finds("ancestor = " + checkout, "Mail outage");
        finds("parent in (" + checkout + ")", "Mail outage");
        finds("id = " + checkout, "Checkout outage");
        finds("container = " + checkout, "pool.png");
        finds("contributor = kim and type = page", "Checkout outage");
        finds("creator = currentUser() and title !~ mail and type = page", "Checkout outage");
        finds("macro = postmortem", "Checkout outage");
        finds("space = ops and not (title ~ outage or type = attachment)", "Operations Home");
        finds("space.key not in (OPS)");
        finds("type = page and created > now(\"-1h\") and lastModified <= endOfDay() order by created", "Operations Home",
                "Checkout outage", "Mail outage");
        finds("created < \"2001-01-01\" or created > \"2001-01-01 10:00\" and title = \"mail outage\"", "Mail outage");
        finds("created >= startOfYear(\"+1y\")");
    }

    @Test
    public void wordsAreFoundByTheirStems() throws Exception {
        finds("text ~ connection", "Checkout outage");
        finds("text ~ connected and type = page", "Checkout outage");
        finds("title ~ outages order by title desc", "Mail outage", "Checkout outage");
        finds("text ~ '\"pools of connection\"'", "Checkout outage");
        finds("text ~ '\"connections of pool\"'");
        finds("text ~ \"the pool\" and type = page", "Checkout outage");
        finds("text ~ the");
        finds("text ~ \"connecting*\"");
        finds("type = page and text !~ pools order by title", "Mail outage", "Operations Home");
    }

    @Test
    public void aResultShowsWhereItIs() throws Exception {
        JsonNode found = confluence.get("ada", "/search?cql=" + encoded("title = \"Mail outage\"") + "&expand=content.space");
        assertEquals(1, found.path("totalSize").asInt());
        assertEquals("No mail was sent.", found.at("/results/0/excerpt").asText());
        assertEquals("Operations", found.at("/results/0/resultGlobalContainer/title").asText());
        assertEquals("content", found.at("/results/0/entityType").asText());
        assertEquals("OPS", found.at("/results/0/content/space/key").asText());
        assertEquals("title = \"Mail outage\"", found.path("cqlQuery").asText());
        assertEquals(0, confluence.get(null, "/search?cql=type=page").path("totalSize").asInt());
        JsonNode first = confluence.get("ada", "/content/search?cql=type=page&limit=1");
        assertEquals("/rest/api/content/search?limit=1&start=1&cql=type%3Dpage", first.at("/_links/next").asText());
    }

    @Test
    public void aQueryThatCannotBeReadIsRefusedInTheProductsWords() throws Exception {
        for (String bad : new String[] {"type", "type=", "type=page and", "(type=page", "nothing=x", "type ~ page", "text = x",
                "created = soon", "type=page order by text",
            "type=page type=page", "label in ()", "creator = someone()", "title ~ \"open", "type=page and expand=space", "(".repeat(300),
            "title > a", "type = now(7)"}) {
            JsonNode refusal = confluence.json(400, "ada", "GET", "/content/search?cql=" + encoded(bad), null);
            assertEquals("Could not parse cql : " + bad, refusal.path("message").asText());
            assertFalse(refusal.at("/data/authorized").asBoolean(true));
            assertTrue(refusal.at("/data/valid").asBoolean());
        }
        confluence.json(400, "ada", "GET", "/search", null);
    }

    private void finds(String cql, String... titles) throws Exception {
        List<String> found = new ArrayList<>();
        confluence.get("ada", "/content/search?cql=" + encoded(cql)).path("results")
                .forEach(result -> found.add(result.path("title").asText()));
        assertEquals(cql, List.of(titles), found);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
