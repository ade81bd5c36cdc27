package org.debrief.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.action.Audit;
import org.debrief.action.AuditRow;
import org.debrief.action.FollowUp;
import org.debrief.action.Progress;
import org.debrief.app.Said;
import org.debrief.app.action.AuditScope;
import org.junit.Test;

/** Several questions in one request, and their answers. */
public class BatchTest {

    private static final BatchQuestion QUESTION = new BatchQuestion(
            List.of("OPS-1", "OPS-2"),
            List.of(AuditScope.ofIncident("OPS-1"), new AuditScope(AuditScope.Kind.PROJECT, "OPS"),
                    new AuditScope(AuditScope.Kind.JQL, "project = OPS")));

    private static List<String> said(String json) {
        return Said.by(() -> BatchQuestion.read(json));
    }

    @Test
    public void writtenQuestionIsReadAgain() {
        assertEquals(QUESTION, BatchQuestion.read(QUESTION.toJson()));
        assertEquals(
                "{\"incidents\":[\"OPS-1\",\"OPS-2\"],\"audits\":[{\"key\":\"OPS-1\"},{\"project\":\"OPS\"},{\"jql\":\"project = OPS\"}]}",
                QUESTION.toJson());
    }

    @Test
    public void emptyQuestionAsksNothing() {
        assertEquals(new BatchQuestion(List.of(), List.of()), BatchQuestion.read("{}"));
    }

    @Test
    public void wrongQuestionsAreNamedByPath() {
        assertEquals(List.of("incidents type.list"), said("{\"incidents\":\"OPS-1\"}"));
        assertEquals(List.of("incidents[1] type.text"), said("{\"incidents\":[\"OPS-1\",2]}"));
        assertEquals(List.of("audits[0] audit.scope"), said("{\"audits\":[{}]}"));
        assertEquals(List.of("audits[0] audit.scope"), said("{\"audits\":[{\"key\":\"A-1\",\"project\":\"A\"}]}"));
        assertEquals(List.of("audits[0].key required"), said("{\"audits\":[{\"key\":\"\"}]}"));
        assertEquals(List.of("audits[0].x field.unknown"), said("{\"audits\":[{\"key\":\"A-1\",\"x\":1}]}"));
        assertEquals(List.of("charts field.unknown"), said("{\"charts\":[]}"));
        assertEquals(List.of("metrics[0].project required"), said("{\"metrics\":[{}]}"));
        assertEquals(List.of("metrics[0].from type.date"), said("{\"metrics\":[{\"project\":\"OPS\",\"from\":\"May\"}]}"));
    }

    @Test
    public void questionNamesAtMost200() {
        String two = JsonText.of(Map.of("incidents", Collections.nCopies(200, "A-1")));
        assertEquals(200, BatchQuestion.read(two).incidents().size());
        assertEquals(
                List.of("incidents list.long"),
                said(JsonText.of(Map.of("incidents", Collections.nCopies(201, "A-1")))));
    }

    @Test
    public void whatCannotBeReadSpoilsNothingElse() {
        String newer = Documents.WHOLE.replaceFirst("\"severity\"\\s*:\\s*\"\\w+\"", "\"severity\":\"SEV9\"");
        BatchAnswer answer = BatchAnswer.read(
                QUESTION, "{\"incidents\":[" + newer + "," + Documents.WHOLE + "],\"audits\":[]}");
        assertThrows(IllegalStateException.class, () -> answer.incident("OPS-1"));
        assertTrue(answer.incident("OPS-2").isPresent());
    }

    @Test
    public void answersAreFoundByWhatWasAsked() {
        Action action = new Action(
                "10", "OPS-3", "Alarm", "ben", LocalDate.parse("2026-03-01"), LocalDate.parse("2026-02-01"), null, null,
                "Done", true, Instant.parse("2026-03-04T00:00:00Z"), List.of(), FollowUp.NONE);
        Audit audit = Audit.of(List.of(AuditRow.of(
                action, new Progress(2, action.doneAt(), "cleo", 1, 4), LocalDate.parse("2026-04-01"), ZoneOffset.UTC)));
        String body = "{\"incidents\":[" + Documents.WHOLE + ",{\"key\":\"OPS-2\",\"status\":404,\"errors\":[]}],\"audits\":["
                + JsonText.of(ActionWriter.audit(audit)) + ",{\"key\":\"OPS\",\"status\":400,\"errors\":[]}]}";
        BatchAnswer answer = BatchAnswer.read(QUESTION, body);
        assertTrue(answer.incident(" ops-1").isPresent());
        assertFalse(answer.incident("OPS-2").isPresent());
        assertEquals(audit, answer.audit("ops-1").orElseThrow());
        assertFalse(answer.audit("OPS").isPresent());
        assertFalse(answer.audit("project = OPS").isPresent());
    }

    @Test
    public void answerThatIsNoAnswerGivesNothing() {
        assertFalse(BatchAnswer.read(QUESTION, "{\"incidents\":[],\"audits\":[1]}").incident("OPS-1").isPresent());
    }

    @Test
    public void anAnswerHasALongestLength() {
        String much = "x".repeat(JsonText.LONGEST_ANSWER / 4);
        assertEquals("[\"" + much + "\"]", JsonText.ofAnswer(List.of(much)));
        assertEquals(List.of("null answer.long"), Said.by(() -> JsonText.ofAnswer(Collections.nCopies(4, much))));
    }

    @Test
    public void jsonOfAnotherKindIsNoAnswer() {
        assertEquals(List.of("incidents type.list"), Said.by(() -> BatchAnswer.read(QUESTION, "{}")));
        assertEquals(List.of("incidents type.list"), Said.by(() -> BatchAnswer.read(QUESTION, "{\"incidents\":\"x\",\"audits\":[]}")));
        assertEquals(List.of("audits type.list"), Said.by(() -> BatchAnswer.read(QUESTION, "{\"incidents\":[],\"errors\":[]}")));
        assertEquals(List.of("null json.malformed"), Said.by(() -> BatchAnswer.read(QUESTION, "<html>")));
    }
}
