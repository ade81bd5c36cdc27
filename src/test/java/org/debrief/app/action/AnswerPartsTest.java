package org.debrief.app.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.debrief.action.Action;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePermissions;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Said;
import org.debrief.app.incident.Marks;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.debrief.review.Coverage;
import org.junit.Before;
import org.junit.Test;

/** What actions answer, said after they were made; of two actions the first answers f1 and the root w2. */
public class AnswerPartsTest {

    private final FakeJira jira = new FakeJira();
    private String first;
    private String second;

    @Before
    public void oneIncident() {
        List<Action> actions = jira.create.create(DocumentReader.draft(Documents.WHOLE)).actions();
        first = actions.get(0).key();
        second = actions.get(1).key();
    }

    private List<String> answersOf(int action) {
        return jira.read.one("OPS-1").actions().get(action).answers();
    }

    private List<String> coverage() {
        return Coverage.of(jira.read.one("OPS-1")).stream().map(item -> item.id() + " " + item.response().state()).toList();
    }

    @Test
    public void anActionAnswersMoreLaterAndLess() {
        assertEquals(List.of("f1 ANSWERED", "f2 ACCEPTED", "w2 ANSWERED"), coverage());
        assertEquals(List.of("f2"), jira.answers.answer("OPS-1", second, "f2").answers());
        assertEquals(List.of("f2", "w1"), jira.answers.answer("OPS-1", second, "w1").answers());
        assertEquals(List.of("w2"), jira.answers.withdraw("OPS-1", first, "f1").answers());
        assertEquals(List.of("w2"), answersOf(0));
        assertEquals(List.of("f2", "w1"), answersOf(1));
        assertEquals(List.of("f1 GAP", "f2 ANSWERED", "w2 ANSWERED"), coverage());
    }

    @Test
    public void sayingItAgainChangesNothing() {
        jira.faults.failAt(1);
        assertEquals(List.of("f1", "w2"), jira.answers.answer("OPS-1", first, "f1").answers());
        assertEquals(List.of("f1", "w2"), jira.answers.withdraw("OPS-1", first, "w1").answers());
    }

    @Test
    public void anActionIsFoundByItsIdToo() {
        String id = jira.read.one("OPS-1").actions().get(1).id();
        assertEquals(List.of("f1"), jira.answers.answer("OPS-1", id, "f1").answers());
    }

    @Test
    public void answersToWhatWasRemovedAreKeptForItsReturn() {
        jira.records.whys().remove(1, "w2", Marks.REMOVED);
        jira.answers.withdraw("OPS-1", first, "f1");
        assertEquals(List.of(), answersOf(0));
        jira.records.whys().restore(1, "w2", Marks.RESTORED);
        assertEquals(List.of("w2"), answersOf(0));
    }

    @Test
    public void whatIsNotOfTheIncidentIsNotFound() {
        String foreign = jira.create.create(DocumentReader.draft(Documents.WHOLE)).actions().get(0).key();
        assertEquals(List.of("null action.unknown"), Said.by(NotFound.class, () -> jira.answers.answer("OPS-1", foreign, "f1")));
        assertEquals(List.of("null part.unavailable"), Said.by(NotFound.class, () -> jira.answers.answer("OPS-1", first, "f9")));
        assertEquals(List.of("null part.unavailable"), Said.by(NotFound.class, () -> jira.answers.answer("OPS-1", first, "e1")));
    }

    @Test
    public void onlyWhoMayEditTheIncidentSaysSo() {
        jira.permissions.withhold(FakePermissions.Right.EDIT);
        assertThrows(NotAllowed.class, () -> jira.answers.answer("OPS-1", first, "f2"));
        assertThrows(NotAllowed.class, () -> jira.answers.withdraw("OPS-1", first, "f1"));
    }
}
