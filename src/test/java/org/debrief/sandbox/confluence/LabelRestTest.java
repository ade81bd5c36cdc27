package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Rule;
import org.junit.Test;

/** Tests of {@code /content/{id}/label} and {@code /content/{id}/property}: words and values that content carries. */
public class LabelRestTest {
    @Rule
    public final RestConfluence confluence = new RestConfluence();

    @Test
    public void labelsAreAddedListedAndRemoved() throws Exception {
        String page = confluence.page("One", "", "");
        JsonNode labels = confluence.json(200, "ada", "POST", page + "/label",
                "[{\"prefix\":\"global\",\"name\":\"Postmortem\"},{\"name\":\"sev-1\"}]");
        assertEquals("postmortem", labels.at("/results/0/name").asText());
        assertEquals("global", labels.at("/results/0/prefix").asText());
        assertTrue(labels.at("/results/0/id").isTextual());
        confluence.json(200, "ada", "POST", page + "/label", "{\"name\":\"sev-1\"}");
        assertEquals(2, confluence.get("ada", page + "/label").path("size").asInt());
        assertEquals(0, confluence.get("ada", page + "/label?prefix=my").path("size").asInt());
        assertEquals("sev-1", confluence.get("ada", page + "?expand=metadata.labels").at("/metadata/labels/results/1/name").asText());
        confluence.json(204, "ada", "DELETE", page + "/label/sev-1", null);
        confluence.json(204, "ada", "DELETE", page + "/label?name=postmortem", null);
        confluence.json(404, "ada", "DELETE", page + "/label/sev-1", null);
    }

    @Test
    public void aBadLabelIsRefusedWithAllThatCameWithIt() throws Exception {
        String page = confluence.page("One", "", "");
        for (String bad : new String[] {"two words", "", "a,b", "<b>", "x\\ny", "x\\u0000"}) {
            confluence.json(400, "ada", "POST", page + "/label", "[{\"name\":\"good\"},{\"name\":\"" + bad + "\"}]");
        }
        confluence.json(400, "ada", "POST", page + "/label", "[{\"name\":7}]");
        confluence.json(400, "ada", "POST", page + "/label", "[]");
        confluence.json(400, "ada", "POST", page + "/label", "[{\"name\":\"x\",\"prefix\":\"my\"}]");
        confluence.json(400, "ada", "DELETE", page + "/label", null);
        confluence.json(404, null, "POST", page + "/label", "[{\"name\":\"x\"}]");
        assertEquals(0, confluence.get("ada", page + "/label").path("size").asInt());
    }

    @Test
    public void labelsThatManyAddAtOnceAreAllKept() throws Exception {
        String page = confluence.page("One", "", "");
        List<Callable<Object>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String label = "[{\"name\":\"label-" + i + "\"},{\"name\":\"shared\"}]";
            calls.add(() -> confluence.json(200, "ada", "POST", page + "/label", label));
        }
        calls.add(() -> confluence.json(200, "kim", "PUT", page, RestConfluence.input("One", "<p>Two</p>", ",\"version\":{\"number\":2}")));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            for (Future<Object> call : pool.invokeAll(calls)) {
                call.get();
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(21, confluence.get("ada", page + "/label").path("size").asInt());
        assertEquals(2, confluence.get("ada", page).at("/version/number").asInt());
    }

    @Test
    public void propertiesKeepJsonInVersions() throws Exception {
        String page = confluence.page("One", "", "");
        JsonNode made = confluence.json(200, "ada", "POST", page + "/property", "{\"key\":\"debrief\",\"value\":{\"incident\":\"OPS-1\"}}");
        assertEquals(1, made.at("/version/number").asInt());
        assertEquals("OPS-1", made.at("/value/incident").asText());
        confluence.json(409, "ada", "POST", page + "/property", "{\"key\":\"debrief\",\"value\":1}");
        confluence.json(409, "ada", "PUT", page + "/property/debrief", "{\"value\":1,\"version\":{\"number\":1}}");
        confluence.json(400, "ada", "PUT", page + "/property/debrief", "{\"value\":1}");
        JsonNode changed = confluence.json(200, "kim", "PUT", page + "/property/debrief", "{\"value\":[2],\"version\":{\"number\":2}}");
        assertEquals(2, changed.at("/version/number").asInt());
        assertEquals(2, confluence.get("ada", page + "?expand=metadata.properties.debrief").at("/metadata/properties/debrief/value/0")
                .asInt());
        confluence.json(200, "ada", "POST", page + "/property/other", "{\"value\":null}");
        assertEquals(2, confluence.get("ada", page + "/property").path("size").asInt());
        confluence.json(204, "ada", "DELETE", page + "/property/debrief", null);
        confluence.json(404, "ada", "GET", page + "/property/debrief", null);
        confluence.json(404, "ada", "DELETE", page + "/property/debrief", null);
    }

    @Test
    public void aBadPropertyIsRefused() throws Exception {
        String page = confluence.page("One", "", "");
        for (String bad : new String[] {"{\"key\":\"k\"}", "{\"key\":\"k\\u0000\",\"value\":1}", "{\"value\":1}", "{\"key\":7,\"value\":1}",
                "{\"key\":\"" + "k".repeat(256) + "\",\"value\":1}",
            "{\"key\":\"k\",\"value\":\"" + "v".repeat(32_768) + "\"}"}) {
            confluence.json(400, "ada", "POST", page + "/property", bad);
        }
        confluence.json(404, "ada", "PUT", page + "/property/none", "{\"value\":1,\"version\":{\"number\":2}}");
        confluence.json(404, null, "POST", page + "/property", "{\"key\":\"k\",\"value\":1}");
    }
}
