package org.debrief.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.app.Said;
import org.debrief.incident.Milestone;
import org.debrief.review.Postmortem;
import org.debrief.timeline.TimelineEvent;
import org.junit.Test;

/** Documents as they are read and written. */
public class DocumentTest {

    private static Map<String, Object> written(String document) {
        return DocumentWriter.document(DocumentReader.draft(document));
    }

    @Test
    public void whatWasReadIsWrittenAgain() {
        Map<String, Object> posted = JsonText.object(Documents.WHOLE);
        assertEquals(posted, JsonText.object(JsonText.of(DocumentWriter.document(DocumentReader.existing(posted)))));
    }

    @Test
    public void fieldsAreWrittenInTheOrderOfTheFormat() {
        assertEquals(
                List.of(
                        "schema", "key", "project", "summary", "description", "severity", "services", "drill", "state",
                        "milestones", "milestoneProblems", "detectionSource", "roles", "executiveSummary", "impact",
                        "learnings", "timeline", "factors", "whys", "actions", "reviews", "durations"),
                new ArrayList<>(written(Documents.SMALLEST).keySet()));
    }

    @Test
    public void draftOfWholeDocumentIsAccepted() {
        Postmortem draft = DocumentReader.draft(Documents.WHOLE);
        assertEquals("Checkout was slow", draft.incident().summary());
        assertEquals(2, draft.timeline().size());
    }

    @Test
    public void onlyKeyEventsSayThatTheyAre() {
        Map<String, Object> document = written(Documents.with(
                "timeline",
                "[{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\"a\",\"keyEvent\":true},"
                        + "{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\"b\",\"keyEvent\":false}]"));
        List<?> events = (List<?>) document.get("timeline");
        assertEquals(true, ((Map<?, ?>) events.get(0)).get("keyEvent"));
        assertEquals(false, ((Map<?, ?>) events.get(1)).containsKey("keyEvent"));
    }

    @Test
    public void absentStaysEmpty() {
        Map<String, Object> document = written(Documents.SMALLEST);
        for (String name : List.of(
                "key", "description", "severity", "drill", "state", "detectionSource", "executiveSummary", "impact")) {
            assertTrue(name, document.containsKey(name));
            assertNull(name, document.get(name));
        }
        for (String name : List.of(
                "services", "milestoneProblems", "learnings", "timeline", "factors", "whys", "actions", "reviews")) {
            assertEquals(name, List.of(), document.get(name));
        }
        assertEquals(
                "{\"commander\":null,\"scribe\":null,\"facilitator\":null,\"participants\":[]}",
                JsonText.of(document.get("roles")));
        assertEquals("{\"ttd\":null,\"tta\":null,\"ttm\":null,\"ttr\":null}", JsonText.of(document.get("durations")));
    }

    @Test
    public void nullIsAbsentEverywhere() {
        String nulls = Documents.SMALLEST.replace(
                "}",
                ",\"schema\":null,\"services\":null,\"milestones\":null,\"roles\":null,\"learnings\":null,\"timeline\":null,"
                        + "\"factors\":null,\"whys\":null,\"actions\":null,\"reviews\":null,\"durations\":null}");
        assertEquals(written(Documents.SMALLEST), written(nulls));
    }

    @Test
    public void blankTextIsAbsent() {
        assertNull(written(Documents.with("impact", "\" \\n\"")).get("impact"));
    }

    @Test
    public void noDefaultIsAppliedToActions() {
        Postmortem draft = DocumentReader.draft(Documents.with("actions", "[{\"summary\":\"x\"}]"));
        assertNull(draft.actions().get(0).kind());
        assertNull(draft.actions().get(0).due());
        assertNull(draft.actions().get(0).owner());
    }

    @Test
    public void noDefaultIsAppliedToEvents() {
        Postmortem draft = DocumentReader.draft(
                Documents.with("timeline", "[{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\"x\"}]"));
        TimelineEvent event = draft.timeline().get(0);
        assertNull(event.kind());
        assertNull(event.precision());
        assertNull(PartWriter.event(event).get("kind"));
    }

    @Test
    public void lineBreaksAndMarkupAreKept() {
        String text = "<script>alert(1)</script>\r\n{code}*x*{code}\n\ttab";
        Map<String, Object> document = written(Documents.with("description", JsonText.of(text)));
        assertEquals(text, document.get("description"));
    }

    @Test
    public void instantsBecomeUtcInWholeSeconds() {
        Map<String, Object> document =
                written(Documents.with("milestones", "{\"detected\":\"2026-03-01T10:00:00.999+02:00\"}"));
        assertEquals("2026-03-01T08:00:00Z", ((Map<?, ?>) document.get("milestones")).get("detected"));
    }

    @Test
    public void milestoneProblemsAndDurationsFollowFromTheMilestones() {
        Map<String, Object> document = written(Documents.with(
                "milestones", "{\"impactStarted\":\"2026-03-01T10:00:00Z\",\"detected\":\"2026-03-01T09:00:00Z\"}"));
        assertEquals(List.of(Milestone.DETECTED.wireName()), document.get("milestoneProblems"));
        assertNull(((Map<?, ?>) document.get("durations")).get("ttd"));
    }

    @Test
    public void serviceNamedTwiceIsKeptOnce() {
        assertEquals(List.of("b", "a"), written(Documents.with("services", "[\"b\",\"a\",\"b\"]")).get("services"));
    }

    @Test
    public void numbersMayBeReferences() {
        Postmortem draft = DocumentReader.draft(Documents.with(
                "factors",
                "[{\"id\":1,\"category\":\"PROCESS\",\"text\":\"x\"}],\"actions\":[{\"summary\":\"y\",\"answers\":[1]}]"));
        assertEquals("1", draft.factors().get(0).id());
        assertEquals(List.of("1"), draft.actions().get(0).answers());
    }

    @Test
    public void projectAndSummaryAreRequired() {
        assertEquals(List.of("project required", "summary required"), Said.by(() -> DocumentReader.draft("{}")));
    }

    @Test
    public void everyProblemIsNamedAtOnce() {
        String wrong = "{\"project\":\"OPS\",\"summary\":7,\"severity\":\"BAD\",\"actions\":[{\"due\":\"x\"}],\"extra\":1}";
        assertEquals(
                List.of("summary type.text", "severity choice", "actions[0].summary required", "actions[0].due type.date", "extra field.unknown"),
                Said.by(() -> DocumentReader.draft(wrong)));
    }

    @Test
    public void theProjectsOwnCategoriesInUseTravelWithTheirNamesAndNobodySendsThem() {
        Map<String, Object> ours = JsonText.object(
                "{\"project\":\"OPS\",\"summary\":\"a\",\"factors\":[{\"category\":\"VENDOR\",\"text\":\"x\"}],\"categories\":[{\"key\":\"VENDOR\",\"name\":\"Vendors\"}]}");
        Postmortem existing = DocumentReader.existing(ours);
        assertEquals("Vendors", existing.categories().name("VENDOR").orElseThrow());
        assertEquals(ours.get("categories"), DocumentWriter.document(existing).get("categories"));
        Postmortem sent = DocumentReader.draft("{\"project\":\"OPS\",\"summary\":\"a\",\"categories\":[{\"key\":\"A\",\"name\":\"B\"}]}");
        assertEquals(List.of(), sent.categories().own());
    }
}
