package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.app.FakeJira;
import org.debrief.app.Said;
import org.debrief.document.DocumentReader;
import org.debrief.document.DocumentWriter;
import org.debrief.document.Documents;
import org.debrief.document.JsonText;
import org.debrief.review.Postmortem;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.junit.Test;

/** A document that is posted, read and posted elsewhere stays equal, but for what the format excepts. */
public class RoundTripTest {

    private final FakeJira jira = new FakeJira();

    private Map<String, Object> posted(String json) {
        return DocumentWriter.document(jira.create.create(DocumentReader.draft(json)));
    }

    /** Without keys, project, ids, revs and what only an action's issue tells; references by the place they point to. */
    private static Object comparable(Map<String, Object> document) {
        Map<String, String> places = new LinkedHashMap<>();
        number((List<?>) document.get("factors"), "factor ", places);
        number((List<?>) document.get("whys"), "why ", places);
        number((List<?>) document.get("timeline"), "event ", places);
        return comparable(document, places, "");
    }

    private static void number(List<?> parts, String prefix, Map<String, String> places) {
        for (Object part : parts) {
            places.put((String) ((Map<?, ?>) part).get("id"), prefix + places.size());
        }
    }

    private static Object comparable(Object value, Map<String, String> places, String name) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> kept = new LinkedHashMap<>();
            map.forEach((key, item) -> kept.put(key, comparable(item, places, "value".equals(key) ? (String) map.get("type") : (String) key)));
            List.of("id", "rev", "key", "project", "status", "done", "doneAt", "originalDue").forEach(kept::remove);
            return kept;
        }
        if (value instanceof List<?> list) {
            List<Object> kept = new ArrayList<>();
            list.forEach(item -> kept.add(comparable(item, places, name)));
            return kept;
        }
        return List.of("parent", "effect", "factor", "answers", "EVENT").contains(name) && value != null ? places.get(value) : value;
    }

    @Test
    public void wholeDocumentSurvives() {
        Map<String, Object> first = posted(Documents.WHOLE);
        assertEquals(comparable(JsonText.object(Documents.WHOLE)), comparable(JsonText.object(JsonText.of(first))));
        Map<String, Object> second = posted(JsonText.of(first));
        assertEquals(comparable(first), comparable(second));
        assertNotEquals(first.get("key"), second.get("key"));
    }

    @Test
    public void eventsNamedAsEvidenceMustBeThereOnce() {
        String factor = "[{\"category\":\"PROCESS\",\"text\":\"x\",\"evidence\":[{\"type\":\"EVENT\",\"value\":\"a\"}]}]";
        assertEquals(List.of("factors[0].evidence[0].value evidence.event"), Said.by(() -> posted(Documents.with("factors", factor))));
        String event = "{\"id\":\"a\",\"at\":\"2026-03-01T11:00:00Z\",\"text\":\"x\"}";
        String twice = "[" + event + "," + event + "],\"factors\":" + factor;
        assertEquals(List.of("factors[0].evidence[0].value reference.twice"), Said.by(() -> posted(Documents.with("timeline", twice))));
        Postmortem created = jira.create.create(DocumentReader.draft(Documents.with("timeline", "[" + event + "],\"factors\":" + factor)));
        assertEquals(created.timeline().get(0).id(), created.factors().get(0).evidence().get(0).value());
    }

    @Test
    public void smallestDocumentStaysEmpty() {
        Map<String, Object> created = posted(Documents.SMALLEST);
        assertEquals(
                comparable(DocumentWriter.document(DocumentReader.draft(Documents.SMALLEST))), comparable(created));
    }

    @Test
    public void whatTheIssueOfAnActionToldIsForgotten() {
        Postmortem created = jira.create.create(DocumentReader.draft(Documents.WHOLE));
        assertEquals("To Do", created.actions().get(0).status());
        assertNull(created.actions().get(0).doneAt());
        assertEquals("originalDue begins anew", "2026-03-20", created.actions().get(0).originalDue().toString());
    }

    @Test
    public void partsGetNewIdsAndTheFirstRevision() {
        Postmortem created = jira.create.create(DocumentReader.draft(Documents.WHOLE));
        assertEquals("e1", created.timeline().get(0).id());
        assertEquals(1, created.timeline().get(0).rev());
        assertEquals("f1", created.whys().get(0).factor());
        assertEquals(created.whys().get(0).id(), created.whys().get(1).parent());
        assertEquals(List.of("f1", created.whys().get(1).id()), created.actions().get(0).answers());
    }

    @Test
    public void attachmentBecomesAnExcerptThatNamesTheFile() {
        Postmortem created = jira.create.create(DocumentReader.draft(Documents.with(
                "whys", "[{\"text\":\"x\",\"evidence\":[{\"type\":\"ATTACHMENT\",\"value\":\"trace.log\",\"title\":\"Trace\"}]}]")));
        assertEquals(
                List.of(new Evidence(EvidenceType.EXCERPT, "trace.log", "Trace")), created.whys().get(0).evidence());
    }

    @Test
    public void timelineIsSortedAndParticipantsAreSortedByName() {
        Postmortem created = jira.create.create(DocumentReader.draft(Documents.with(
                "timeline",
                "[{\"at\":\"2026-03-01T11:00:00Z\",\"text\":\"second\"},{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\"first\"}],"
                        + "\"roles\":{\"participants\":[\"cleo\",\"ana\",\"cleo\"]}")));
        assertEquals("first", created.timeline().get(0).text());
        assertEquals(List.of("ana", "cleo"), created.incident().roles().participants());
    }

    @Test
    public void whysKeepTheirOrderAndMayStandBeforeTheirParent() {
        Postmortem created = jira.create.create(DocumentReader.draft(Documents.with(
                "whys",
                "[{\"id\":\"a\",\"text\":\"a\"},{\"id\":\"b\",\"text\":\"b\"},{\"id\":\"c\",\"parent\":\"a\",\"text\":\"c\"},"
                        + "{\"id\":\"d\",\"parent\":\"e\",\"text\":\"d\"},{\"id\":\"e\",\"parent\":\"b\",\"text\":\"e\"}]")));
        assertEquals(List.of("a", "b", "c", "d", "e"), created.whys().stream().map(why -> why.text()).toList());
    }
}
