package org.debrief.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.debrief.action.Action;
import org.debrief.analysis.Why;
import org.debrief.app.Said;
import org.debrief.app.action.ActionDraft;
import org.debrief.app.project.SetUpItem;
import org.debrief.app.project.SetUpKind;
import org.debrief.app.project.SetUpReport;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.TimelineEvent;
import org.junit.Test;

/** The bodies of requests that concern one part, one action or a set-up. */
public class BodiesTest {

    @Test
    public void eventIsReadWithItsRevision() {
        TimelineEvent event = PartReader.event(
                "{\"id\":\"e1\",\"rev\":4,\"at\":\"2026-03-01T10:00:00Z\",\"kind\":\"CHANGE\",\"text\":\"Deployed\"}");
        assertEquals(4, event.rev());
        assertEquals(EventKind.CHANGE, event.kind());
    }

    @Test
    public void partsRefuseUnknownFields() {
        assertEquals(List.of("x field.unknown"), Said.by(() -> PartReader.why("{\"text\":\"a\",\"x\":1}")));
        assertEquals(
                List.of("x field.unknown"), Said.by(() -> PartReader.factor("{\"category\":\"PROCESS\",\"text\":\"a\",\"x\":1}")));
        assertEquals(
                List.of("x field.unknown"),
                Said.by(() -> PartReader.event("{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\"a\",\"x\":1}")));
        assertEquals(List.of("x field.unknown"), Said.by(() -> ActionReader.draft("{\"summary\":\"a\",\"x\":1}")));
    }

    @Test
    public void writtenPartsAreReadAgain() {
        Why why = PartReader.why("{\"id\":\"w2\",\"rev\":2,\"parent\":\"w1\",\"text\":\"a\",\"factor\":\"f1\",\"accepted\":\"b\","
                + "\"evidence\":[{\"type\":\"ATTACHMENT\",\"value\":\"log.txt\",\"title\":\"Log\"}]}");
        assertEquals(why, PartReader.why(JsonText.of(PartWriter.why(why))));
    }

    @Test
    public void deletingNeedsTheRevision() {
        assertEquals(3, PartReader.rev("{\"rev\":3}"));
        assertEquals(List.of("rev required"), Said.by(() -> PartReader.rev("{}")));
        assertEquals(List.of("rev required"), Said.by(() -> PartReader.rev("{\"rev\":null}")));
        assertEquals(List.of("rev type.number"), Said.by(() -> PartReader.rev("{\"rev\":\"3\"}")));
        assertEquals(List.of("rev type.number"), Said.by(() -> PartReader.rev("{\"rev\":0}")));
    }

    @Test
    public void dueOfAnActionIsAbsentOrNoneOrADate() {
        ActionDraft absent = ActionReader.draft("{\"summary\":\"a\"}");
        assertFalse(absent.dueGiven());
        ActionDraft none = ActionReader.draft("{\"summary\":\"a\",\"due\":null}");
        assertTrue(none.dueGiven());
        assertNull(none.action().due());
        ActionDraft given = ActionReader.draft("{\"summary\":\"a\",\"due\":\"2026-03-01\"}");
        assertTrue(given.dueGiven());
        assertEquals("2026-03-01", given.action().due().toString());
    }

    @Test
    public void whatAnIssueTellsIsIgnoredInAnActionToBe() {
        Action action = ActionReader.draft("{\"summary\":\"a\",\"id\":\"1\",\"key\":\"X-1\",\"status\":\"Done\",\"done\":true,"
                        + "\"doneAt\":\"2026-03-01T10:00:00Z\",\"originalDue\":\"2026-03-01\"}")
                .action();
        assertNull(action.key());
        assertFalse(action.done());
        assertNull(action.originalDue());
    }

    @Test
    public void setUpTakesAnEmptyObjectOnly() {
        SetUpDocument.requireEmpty("{}");
        assertEquals(List.of("schemes field.unknown"), Said.by(() -> SetUpDocument.requireEmpty("{\"schemes\":\"shared\"}")));
        assertEquals(List.of("null json.object"), Said.by(() -> SetUpDocument.requireEmpty("")));
    }

    @Test
    public void setUpReportNamesKindNameIdAndProjects() {
        SetUpItem item = new SetUpItem(SetUpKind.ISSUE_TYPE, "Incident", null, List.of("OPS"));
        assertEquals(
                "{\"dryRun\":true,\"created\":[{\"kind\":\"ISSUE_TYPE\",\"name\":\"Incident\",\"id\":null,\"projects\":[\"OPS\"]}],"
                        + "\"reused\":[],\"touched\":[]}",
                JsonText.of(SetUpDocument.json(new SetUpReport(true, List.of(item), List.of(), List.of()))));
    }
}
