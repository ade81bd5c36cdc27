package org.debrief.document;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.debrief.app.Said;
import org.debrief.review.Postmortem;
import org.junit.Test;

/** Documents of ours, as Confluence reads them: nothing that Jira may hold stands in the way. */
public class TolerantReadingTest {

    private static Postmortem existing(String json) {
        return DocumentReader.existing(JsonText.object(json));
    }

    @Test
    public void fieldsOfLaterVersionsAreIgnored() {
        String later = Documents.WHOLE
                .replace("\"schema\":", "\"pulse\":{\"open\":true},\"schema\":")
                .replace("\"kind\":\"ALERT\"", "\"colour\":\"red\",\"kind\":\"ALERT\"")
                .replace("\"commander\":", "\"liaison\":null,\"commander\":");
        assertEquals(existing(Documents.WHOLE), existing(later));
    }

    @Test
    public void whatOnlyAnIssueTellsIsRead() {
        Postmortem postmortem = existing(Documents.WHOLE);
        assertEquals("OLD-7", postmortem.incident().key());
        assertEquals("Done", postmortem.actions().get(0).status());
        assertEquals("2026-03-12T08:00:00Z", postmortem.actions().get(0).doneAt().toString());
        assertEquals("2026-03-15", postmortem.actions().get(0).originalDue().toString());
    }

    @Test
    public void whatAnAdministratorOrAnOldIssueHoldsIsRead() {
        Postmortem postmortem = existing(
                """
                {"key":"OPS-1","project":"OPS","summary":"Tab\\u0001bed",
                 "description":"%s","milestones":{"detected":"1950-01-01T00:00:00Z"},
                 "factors":[{"id":"f1","category":"Human rotas","text":"x"}],
                 "actions":[{"id":"1","summary":"x","area":"Legal & tax","due":"1950-01-01"}]}
                """.formatted("x".repeat(40_000)));
        assertEquals("Legal & tax", postmortem.actions().get(0).area());
        assertEquals("Human rotas", postmortem.factors().get(0).category());
        assertEquals(40_000, postmortem.incident().texts().description().length());
        assertEquals("1950-01-01", postmortem.actions().get(0).due().toString());
    }

    @Test
    public void anotherSchemaIsRefused() {
        assertEquals(
                List.of("schema schema"),
                Said.by(() -> DocumentReader.existing(Map.of("schema", "debrief/2", "project", "OPS", "summary", "x"))));
    }
}
