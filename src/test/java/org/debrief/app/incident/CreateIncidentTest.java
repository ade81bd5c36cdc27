package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.debrief.app.Conflict;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePermissions.Right;
import org.debrief.app.NotAllowed;
import org.debrief.app.Said;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.junit.Test;

/** What is refused when an incident is created; then nothing is left of it. */
public class CreateIncidentTest {

    private final FakeJira jira = new FakeJira();

    private void create(String json) {
        jira.create.create(DocumentReader.draft(json));
    }

    private void refuses(String field, String json, String... said) {
        assertEquals(List.of(said), Said.by(() -> create(Documents.with(field, json))));
        assertTrue(jira.isEmpty());
    }

    @Test
    public void anonymousIsAskedToSignIn() {
        jira.reader.signIn(null);
        assertTrue(assertThrows(NotAllowed.class, () -> create(Documents.SMALLEST)).isAnonymous());
    }

    @Test
    public void readerWithoutTheRightIsRefused() {
        jira.permissions.withhold(Right.CREATE);
        assertEquals(List.of("null project.no.creating"), Said.by(NotAllowed.class, () -> create(Documents.WHOLE)));
        assertTrue(jira.isEmpty());
    }

    @Test
    public void whoMakesAnIncidentThatIsHiddenFromThemGetsItBackAllTheSame() {
        jira.incidents.hide("OPS-1");
        assertEquals("OPS-1", jira.create.create(DocumentReader.draft(Documents.SMALLEST)).incident().key());
    }

    @Test
    public void projectMustBeVisible() {
        assertEquals(List.of("project project.unavailable"), Said.by(() -> create(Documents.SMALLEST.replace("OPS", "NONE"))));
    }

    @Test
    public void projectMustBeSetUp() {
        assertEquals(
                List.of("project project.not.set.up"),
                Said.by(Conflict.class, () -> create(Documents.SMALLEST.replace("OPS", "RAW"))));
    }

    @Test
    public void peopleMustBeKnown() {
        refuses("roles", "{\"commander\":\"zoe\"}", "roles.commander user.unknown");
        refuses("roles", "{\"scribe\":\"zoe\",\"facilitator\":\"yan\"}", "roles.scribe user.unknown", "roles.facilitator user.unknown");
        refuses("roles", "{\"participants\":[\"zoe\",\"ana\",\"aaron\"]}",
                "roles.participants[0] user.unknown", "roles.participants[2] user.unknown");
        refuses("actions", "[{\"summary\":\"x\"},{\"summary\":\"y\",\"owner\":\"zoe\"}]", "actions[1].owner user.unknown");
        refuses("actions", "[{\"summary\":\"x\",\"followUp\":{\"attendees\":[\"ana\",\"zoe\"]}}]",
                "actions[0].followUp.attendees[1] user.unknown");
        refuses("reviews", "[{\"attendees\":[\"zoe\"]}]", "reviews[0].attendees[0] user.unknown");
    }

    @Test
    public void pathsNameTheSendersPlaceInAnUnsortedTimeline() {
        refuses("timeline",
                "[{\"at\":\"2026-03-01T11:00:00Z\",\"text\":\"x\",\"author\":\"zoe\"},{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\"y\"}]",
                "timeline[0].author user.unknown");
    }

    @Test
    public void ownersNeedTheRightToAssign() {
        jira.permissions.withhold(Right.ASSIGN);
        refuses("actions", "[{\"summary\":\"x\"},{\"summary\":\"y\",\"owner\":\"ana\"}]", "actions[1].owner project.no.assigning");
        create(Documents.with("actions", "[{\"summary\":\"x\"}]"));
    }

    @Test
    public void categoriesAndAreasMustBeKnown() {
        refuses("factors", "[{\"category\":\"PEOPLE\",\"text\":\"x\"}]", "factors[0].category choice");
        refuses("actions", "[{\"summary\":\"x\",\"area\":\"LEGAL\"}]", "actions[0].area choice");
    }

    @Test
    public void referencesMustNameSomethingInTheDocument() {
        refuses("whys", "[{\"text\":\"x\",\"parent\":\"w9\"}]", "whys[0].parent reference.unknown");
        refuses("whys", "[{\"id\":\"w1\",\"text\":\"x\",\"factor\":\"w1\"}]", "whys[0].factor reference.unknown");
        refuses("actions", "[{\"summary\":\"x\",\"answers\":[\"f9\"]}]", "actions[0].answers[0] reference.unknown");
    }

    @Test
    public void idMayNameOneThingOnly() {
        refuses("factors", "[{\"id\":\"a\",\"category\":\"PROCESS\",\"text\":\"x\"}],\"whys\":[{\"id\":\"a\",\"text\":\"y\"}]",
                "whys[0].id reference.twice");
    }

    @Test
    public void whysMustFormTrees() {
        refuses("whys", "[{\"id\":\"a\",\"parent\":\"b\",\"text\":\"x\"},{\"id\":\"b\",\"parent\":\"a\",\"text\":\"y\"}]",
                "whys[0].parent why.cycle");
    }

    @Test
    public void whysMayBe20Deep() {
        create(Documents.with("whys", chain(20)));
        assertEquals(List.of("whys[20].parent why.deep"), Said.by(() -> create(Documents.with("whys", chain(21)))));
    }

    private static String chain(int depth) {
        StringBuilder whys = new StringBuilder("[{\"id\":\"0\",\"text\":\"x\"}");
        for (int i = 1; i < depth; i++) {
            whys.append(",{\"id\":\"%d\",\"parent\":\"%d\",\"text\":\"x\"}".formatted(i, i - 1));
        }
        return whys.append(']').toString();
    }

    @Test
    public void everyProblemIsNamedAtOnce() {
        refuses("roles", "{\"scribe\":\"zoe\"},\"factors\":[{\"category\":\"X\",\"text\":\"x\"}]",
                "roles.scribe user.unknown", "factors[0].category choice");
    }
}
