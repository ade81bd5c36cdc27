package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** Setting projects up, over HTTP. */
public class SetUpIT {

    private final Client admin = Products.jira("admin");

    private static String path(String project) {
        return Site.API + "/projects/" + project + "/setup";
    }

    private static Set<String> names(JsonNode items) {
        Set<String> names = new TreeSet<>();
        items.forEach(item -> names.add(item.get("kind").asText() + " " + item.get("name").asText()));
        return names;
    }

    @Test
    public void aDryRunNamesWhatTheRealRunCreates() {
        Site.createProject("SUA");
        JsonNode dry = admin.post(path("SUA") + "?dryRun=true", "{}").expect(200).json();
        assertTrue(dry.get("dryRun").asBoolean());
        dry.get("created").forEach(item -> assertTrue(item.toString(), item.get("id").isNull()));
        JsonNode real = admin.post(path("SUA"), "{}").expect(200).json();
        assertEquals(names(dry.get("created")), names(real.get("created")));
        assertFalse(real.get("created").isEmpty());
        real.get("created").forEach(item -> assertFalse(item.toString(), item.get("id").isNull()));
    }

    @Test
    public void aSecondRunCreatesNothing() {
        Site.createReadyProject("SUB");
        int fields = admin.get("/rest/api/2/field").expect(200).json().size();
        JsonNode again = admin.post(path("SUB"), "{}").expect(200).json();
        assertEquals("[]", again.get("created").toString());
        assertEquals("[]", again.get("touched").toString());
        assertFalse(again.get("reused").isEmpty());
        assertEquals(fields, admin.get("/rest/api/2/field").json().size());
    }

    @Test
    public void aSecondProjectSharesTheFields() {
        Site.createReadyProject("SUC");
        Set<String> before = fieldIds();
        Site.createReadyProject("SUD");
        assertEquals(before, fieldIds());
        Site.createIncident("SUD");
    }

    private Set<String> fieldIds() {
        Set<String> ids = new HashSet<>();
        admin.get("/rest/api/2/field").expect(200).json().forEach(field -> ids.add(field.get("id").asText()));
        return ids;
    }

    @Test
    public void sharedSchemesAreCopiedUnlessAskedOtherwise() {
        Site.createProject("SUE");
        Site.createProject("SUF");
        JsonNode copied = admin.post(path("SUE") + "?dryRun=true", "{}").expect(200).json();
        assertTrue(names(copied.get("created")).stream().anyMatch(name -> name.startsWith("ISSUE_TYPE_SCHEME ")));
        JsonNode shared = admin.post(path("SUE") + "?dryRun=true&schemes=shared", "{}").expect(200).json();
        boolean tellsTheOther = false;
        for (JsonNode item : shared.get("touched")) {
            tellsTheOther |= item.get("projects").toString().contains("\"SUF\"");
        }
        assertTrue(shared.toString(), tellsTheOther);
        admin.post(path("SUE"), "{}").expect(200);
        assertTrue(issueTypes("SUE").contains("Incident"));
        assertFalse(issueTypes("SUF").contains("Incident"));
        admin.post(Site.API + "/incidents", Site.document("SUF")).expect(409);
    }

    private Set<String> issueTypes(String project) {
        Set<String> names = new HashSet<>();
        admin.get("/rest/api/2/project/" + project).expect(200).json().get("issueTypes").forEach(type -> names.add(type.get("name").asText()));
        return names;
    }

    @Test
    public void withoutTheRightsItSaysWhatToAskFor() {
        Site.createProject("SUG");
        Products.jira("ada").post(path("SUG"), "{}").expect(404);
        Site.grant("SUG", "BROWSE_PROJECTS", "user:ada", "group:jira-users");
        Products.jira("ada").post(path("SUG"), "{}").expect(403);
        Products.jira(null).post(path("SUG"), "{}").expect(401);
        admin.post(path("NOSUCH"), "{}").expect(404);
        assertEquals("schemes", admin.post(path("SUG") + "?schemes=mine", "{}").expect(400).field());
        assertEquals("more", admin.post(path("SUG"), "{\"more\":1}").expect(400).field());
    }

    @Test
    public void aRenamedFieldIsStillFound() {
        Site.createReadyProject("SUH");
        String id = null;
        for (JsonNode field : admin.get("/rest/api/2/field").expect(200).json()) {
            if (field.get("name").asText().equals("Incident commander")) {
                id = field.get("id").asText();
            }
        }
        admin.put("/rest/sandbox/1.0/fields/" + id, Map.of("name", "IC on duty")).expect(200);
        try {
            assertEquals("[]", admin.post(path("SUH"), "{}").expect(200).json().get("created").toString());
            assertEquals("admin", Site.createIncident("SUH").at("/roles/commander").asText());
        } finally {
            admin.put("/rest/sandbox/1.0/fields/" + id, Map.of("name", "Incident commander")).expect(200);
        }
    }
}
