package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.Requirement;
import org.debrief.sandbox.jira.model.StoredField;
import org.junit.After;
import org.junit.Test;

/** The fields of issues as the small Jira's REST interface describes them, for lists and for forms. */
public class FieldRestTest {
    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void fieldsAreListedWithTheirClauses() {
        StoredField level = jira.onScreen("Level", FieldType.SELECT);
        Map<String, JsonNode> fields = new HashMap<>();
        jira.get("admin", "field").body().forEach(field -> fields.put(field.path("id").asText(), field));
        for (String id : List.of("issuekey", "summary", "issuetype", "project", "status", "priority", "resolution", "assignee", "reporter", "creator", "created",
                "updated", "resolutiondate", "duedate", "description", "environment", "labels", "components", "fixVersions", "versions", "issuelinks",
                "subtasks", "comment", "attachment", "watches", "votes", "security", "thumbnail", "parent")) {
            assertTrue(id, fields.containsKey(id));
        }
        assertEquals("{\"id\":\"duedate\",\"name\":\"Due Date\",\"custom\":false,\"orderable\":true,\"navigable\":true,\"searchable\":true,"
                + "\"clauseNames\":[\"due\",\"duedate\"],\"schema\":{\"type\":\"date\",\"system\":\"duedate\"}}", fields.get("duedate").toString());
        assertEquals("{\"id\":\"%s\",\"name\":\"Level\",\"custom\":true,\"orderable\":true,\"navigable\":true,\"searchable\":true,".formatted(level.fieldId())
                + "\"clauseNames\":[\"cf[%d]\",\"Level\"],\"schema\":{\"type\":\"option\",".formatted(level.id())
                + "\"custom\":\"com.atlassian.jira.plugin.system.customfieldtypes:select\",\"customId\":%d}}".formatted(level.id()), fields.get(level.fieldId()).toString());
        assertFalse(fields.get("comment").path("navigable").asBoolean());
        assertFalse(fields.get("subtasks").path("searchable").asBoolean());
    }

    @Test
    public void everyClauseOfTheListCanBeSearched() {
        jira.get("admin", "field").body().forEach(field -> field.path("clauseNames").forEach(clause -> {
            RestJira.Answer answer = jira.post("admin", "search", "{'jql':'" + clause.asText() + " is not EMPTY'}");
            assertFalse(clause + " " + answer.body(), answer.at("/errorMessages/0").contains("does not exist or you do not have permission"));
        }));
    }

    @Test
    public void aFormSaysWhatEachFieldTakes() {
        StoredField level = jira.onScreen("Level", FieldType.SELECT);
        jira.site.option(level, "High");
        StoredField people = jira.onScreen("People", FieldType.MULTI_USER_PICKER);
        jira.site.model.requiredFields().require(Requirement.everywhere(level.fieldId()));
        jira.site.model.requiredFields().require(new Requirement("duedate", null, jira.site.type("Bug").id()));
        JsonNode form = form("Task");
        assertTrue(form.path(level.fieldId()).path("required").asBoolean());
        assertEquals("High", form.path(level.fieldId()).path("allowedValues").path(0).path("value").asText());
        assertFalse(form.path("duedate").path("required").asBoolean());
        assertTrue(form("Bug").path("duedate").path("required").asBoolean());
        assertEquals("[\"add\",\"set\",\"remove\"]", form.path(people.fieldId()).path("operations").toString());
        assertEquals("Medium", form.path("priority").path("defaultValue").path("name").asText());
        assertTrue(form.path("priority").path("hasDefaultValue").asBoolean());
        String found = form.path("assignee").path("autoCompleteUrl").asText() + "adm";
        assertEquals(jira.baseUrl() + "/rest/api/latest/user/assignable/search?project=DEMO&username=adm", found);
        assertFalse("sub-tasks only", form.has("parent"));
        assertTrue(form("Sub-task").path("parent").path("required").asBoolean());
    }

    @Test
    public void aMissingRequiredFieldIsRefusedByItsName() {
        StoredField impact = jira.onScreen("Impact", FieldType.TEXT_AREA);
        jira.site.model.requiredFields().require(Requirement.everywhere(impact.fieldId()));
        String task = "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'x'%s}}";
        RestJira.Answer refused = jira.post("admin", "issue", task.formatted(""));
        assertEquals(400, refused.status());
        assertEquals("{\"errorMessages\":[],\"errors\":{\"" + impact.fieldId() + "\":\"Impact is required.\"}}", refused.body().toString());
        assertEquals(201, jira.post("admin", "issue", task.formatted(",'" + impact.fieldId() + "':'all'")).status());
        assertEquals("only what is sent is checked", 204, jira.put("admin", "issue/DEMO-1", "{'fields':{'summary':'y'}}").status());
        assertEquals("Impact is required.", jira.put("admin", "issue/DEMO-1", "{'fields':{'" + impact.fieldId() + "':null}}").at("/errors/" + impact.fieldId()));
    }

    @Test
    public void pagesOfTypesAndFieldsHaveTheirBounds() {
        RestJira.Answer types = jira.get("admin", "issue/createmeta/DEMO/issuetypes?startAt=1&maxResults=2");
        assertEquals("{\"maxResults\":2,\"startAt\":1,\"total\":4,\"isLast\":false}",
                types.body().deepCopy().toString().replaceAll(",\"values\":.*", "}"));
        assertEquals(2, types.body().path("values").size());
        RestJira.Answer fields = jira.get("admin", "issue/createmeta/DEMO/issuetypes/" + jira.site.type("Task").id() + "?maxResults=100");
        assertTrue(fields.body().path("isLast").asBoolean());
        fields.body().path("values").forEach(field -> assertTrue(field.toString(), field.has("fieldId")));
        assertEquals(404, jira.get("admin", "issue/createmeta/DEMO/issuetypes/1").status());
        assertEquals(404, jira.get("admin", "issue/createmeta/NO/issuetypes").status());
    }

    private JsonNode form(String type) {
        return jira.get("admin", "issue/createmeta?projectKeys=DEMO&issuetypeNames=" + type + "&expand=projects.issuetypes.fields").body()
                .at("/projects/0/issuetypes/0/fields");
    }
}
