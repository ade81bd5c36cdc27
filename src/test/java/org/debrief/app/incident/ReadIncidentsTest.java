package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePermissions.Right;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Said;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.debrief.review.Postmortem;
import org.junit.Before;
import org.junit.Test;

/** What a reader sees of incidents. */
public class ReadIncidentsTest {

    private final FakeJira jira = new FakeJira();

    @Before
    public void threeIncidentsOneHidden() {
        for (int i = 0; i < 3; i++) {
            jira.create.create(DocumentReader.draft(Documents.SMALLEST));
        }
        jira.incidents.hide("OPS-2");
    }

    private static List<String> keys(List<Postmortem> incidents) {
        return incidents.stream().map(one -> one.incident().key()).toList();
    }

    @Test
    public void absentAndHiddenIncidentsSoundTheSame() {
        assertEquals(List.of("null incident.unavailable"), Said.by(NotFound.class, () -> jira.read.one("OPS-2")));
        assertEquals(List.of("null incident.unavailable"), Said.by(NotFound.class, () -> jira.read.one("OPS-9")));
    }

    @Test
    public void anonymousIsAskedToSignInForBoth() {
        jira.reader.signIn(null);
        assertTrue(assertThrows(NotAllowed.class, () -> jira.read.one("OPS-2")).isAnonymous());
        assertTrue(assertThrows(NotAllowed.class, () -> jira.read.one("OPS-9")).isAnonymous());
    }

    @Test
    public void anonymousMayReadWhatIsPublic() {
        jira.reader.signIn(null);
        assertEquals("OPS-1", jira.read.one("OPS-1").incident().key());
    }

    @Test
    public void keysAnswerInTheOrderAsked() {
        ReadIncidents.Answer answer = jira.read.byKeys(List.of("OPS-3", "OPS-2", "NONE-1", "ops-1"));
        assertEquals(List.of("OPS-3", "OPS-1"), keys(answer.incidents()));
        assertEquals(List.of("OPS-2", "NONE-1"), List.copyOf(answer.unavailable()));
    }

    @Test
    public void keyAskedTwiceAnswersTwice() {
        assertEquals(List.of("OPS-1", "OPS-1"), keys(jira.read.byKeys(List.of("OPS-1", "OPS-1")).incidents()));
    }

    @Test
    public void noKeysAnswerNothing() {
        assertEquals(List.of(), jira.read.byKeys(List.of()).incidents());
    }

    @Test
    public void queryAnswersAPage() {
        ReadIncidents.Page page = jira.read.byJql("all", 1, 1);
        assertEquals(List.of("OPS-3"), keys(page.incidents()));
        assertEquals(2, page.total());
        assertEquals(List.of(), keys(jira.read.byJql("all", 5, 1).incidents()));
    }

    @Test
    public void pageHasOneTo200Incidents() {
        assertEquals(List.of("start type.number"), Said.by(() -> jira.read.byJql("all", -1, 1)));
        assertEquals(List.of("limit number.range"), Said.by(() -> jira.read.byJql("all", 0, 0)));
        assertEquals(List.of("limit number.range"), Said.by(() -> jira.read.byJql("all", 0, 201)));
        jira.read.byJql("all", 0, 200);
    }

    @Test
    public void queryNobodyUnderstandsIsRefused() {
        assertEquals(List.of("jql debrief.spoken"), Said.by(() -> jira.read.byJql("?", 0, 1)));
    }

    @Test
    public void editingNeedsTheRight() {
        jira.permissions.withhold(Right.EDIT);
        assertEquals(List.of("null incident.not.editable"), Said.by(NotAllowed.class, () -> jira.access.editable("OPS-1")));
        jira.reader.signIn(null);
        assertTrue(assertThrows(NotAllowed.class, () -> jira.access.editable("OPS-1")).isAnonymous());
    }
}
