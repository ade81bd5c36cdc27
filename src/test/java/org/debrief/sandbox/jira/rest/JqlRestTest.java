package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.StoredField;
import org.junit.After;
import org.junit.Test;

/** Completion of queries over the small Jira's REST interface. */
public class JqlRestTest {
    private static final String SUGGESTIONS = "jql/autocompletedata/suggestions?fieldName=";

    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void fieldsAreNamedWithWhatTheyAreGoodFor() {
        StoredField impact = jira.site.field("Impact <started>", FieldType.DATE_TIME);
        JsonNode data = jira.get("admin", "jql/autocompletedata").body();
        assertEquals("{\"value\":\"status\",\"displayName\":\"status\",\"auto\":\"true\",\"orderable\":\"true\",\"searchable\":\"true\",\"operators\":"
                + "[\"=\",\"!=\",\"in\",\"not in\",\"is\",\"is not\",\"was\",\"was not\",\"was in\",\"was not in\",\"changed\"],"
                + "\"types\":[\"com.atlassian.jira.issue.status.Status\"]}", named(data, "visibleFieldNames", "status").toString());
        JsonNode custom = named(data, "visibleFieldNames", "\"Impact <started>\"");
        assertEquals("cf[" + impact.id() + "]", custom.path("cfid").asText());
        assertEquals("Impact &lt;started&gt; - cf[" + impact.id() + "]", custom.path("displayName").asText());
        assertFalse("dates cannot be listed", custom.has("auto"));
        assertFalse("only sortable", named(data, "visibleFieldNames", "Rank").has("searchable"));
        assertFalse("only searchable", named(data, "visibleFieldNames", "text").has("orderable"));
        assertTrue(data.path("jqlReservedWords").toString().contains("\"order\""));
    }

    @Test
    public void fieldsThatShareANameAreOfferedByTheirIds() {
        StoredField one = jira.site.field("Team", FieldType.TEXT_FIELD);
        StoredField summary = jira.site.field("Summary", FieldType.TEXT_FIELD);
        jira.site.field("team", FieldType.TEXT_FIELD);
        JsonNode data = jira.get("admin", "jql/autocompletedata").body();
        assertEquals("Team - cf[" + one.id() + "]", named(data, "visibleFieldNames", "cf[" + one.id() + "]").path("displayName").asText());
        assertEquals("Summary - cf[" + summary.id() + "]", named(data, "visibleFieldNames", "cf[" + summary.id() + "]").path("displayName").asText());
    }

    @Test
    public void functionsComeWithRoomForTheirArguments() {
        JsonNode data = jira.get(null, "jql/autocompletedata").body();
        assertEquals("{\"value\":\"membersOf(\\\"\\\")\",\"displayName\":\"membersOf(&quot;&quot;)\",\"isList\":\"true\","
                + "\"types\":[\"com.atlassian.jira.user.ApplicationUser\"]}", named(data, "visibleFunctionNames", "membersOf(\"\")").toString());
        assertFalse(named(data, "visibleFunctionNames", "currentUser()").has("isList"));
    }

    @Test
    public void valuesAreQuotedAndTheirBeginningIsBold() {
        assertEquals("{\"results\":[{\"value\":\"\\\"In Progress\\\"\",\"displayName\":\"<b>In</b> Progress\"}]}", suggested("admin", "status&fieldValue=in"));
        assertEquals("{\"results\":[{\"value\":\"Demo\",\"displayName\":\"<b>De</b>mo (<b>DE</b>MO)\"}]}", suggested("admin", "project&fieldValue=de"));
        assertEquals(3, jira.get("admin", SUGGESTIONS + "assignee").body().path("results").size());
        assertEquals("{\"results\":[]}", suggested("admin", "summary&fieldValue=x"));
        assertEquals("{\"results\":[]}", suggested("admin", "nonsense&fieldValue=x"));
        assertEquals("{\"results\":[]}", suggested("admin", ""));
    }

    @Test
    public void predicatesHaveValuesOfTheirOwn() {
        assertTrue(suggested("admin", "status&predicateName=by&predicateValue=ad").contains("\"value\":\"ada\""));
        assertTrue(suggested("admin", "status&predicateName=from&predicateValue=do").contains("\"value\":\"Done\""));
        assertEquals("{\"results\":[]}", suggested("admin", "status&predicateName=after&predicateValue=1"));
    }

    @Test
    public void nobodyIsOfferedWhatTheyMayNotSee() {
        StoredField services = jira.site.field("Services", FieldType.LABELS);
        jira.site.model.issues().create(jira.site.fields("Secret").with(services.id(), new FieldValue.Labels(List.of("vault", "<b>"))));
        assertTrue(suggested("admin", "Services&fieldValue=va").contains("vault"));
        assertTrue(suggested("admin", "Services&fieldValue=%3C").contains("\"<b>&lt;</b>b&gt;\""));
        assertEquals("{\"results\":[]}", suggested("ada", "Services&fieldValue=va"));
        assertEquals("{\"results\":[]}", suggested(null, "project&fieldValue=de"));
        assertEquals("{\"results\":[]}", suggested(null, "assignee"));
        assertEquals("{\"results\":[]}", suggested(null, "status&predicateName=by"));
    }

    @Test
    public void optionsAreOfferedWhereTheirFieldIsMet() {
        StoredField size = jira.site.field("Size", FieldType.SELECT);
        jira.site.option(size, "Large");
        FieldContext here = jira.site.model.contexts().create(new FieldContext(0, size.id(), "Demo", "", false, Set.of(jira.site.demo.id()), Set.of()));
        jira.site.model.options().create(here.id(), 0, "Secret");
        assertTrue(suggested("admin", "Size").contains("Secret"));
        assertTrue(suggested("ada", "Size").contains("Large"));
        assertFalse(suggested("ada", "Size").contains("Secret"));
    }

    private String suggested(String user, String parameters) {
        return jira.get(user, SUGGESTIONS + parameters).body().toString();
    }

    private static JsonNode named(JsonNode data, String list, String value) {
        Optional<JsonNode> found = StreamSupport.stream(data.path(list).spliterator(), false).filter(one -> one.path("value").asText().equals(value)).findFirst();
        return found.orElseThrow(() -> new AssertionError(value + " is not in " + data.path(list)));
    }
}
