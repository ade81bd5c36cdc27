package org.debrief.app.project;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.debrief.app.FakePermissions;
import org.debrief.app.FakePermissions.Right;
import org.debrief.app.FakeProjects;
import org.debrief.app.FakeReader;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.ProjectRef;
import org.debrief.app.Said;
import org.junit.Test;

/** Who may set a project up, and how far. */
public class SetUpProjectTest {

    private final FakeReader reader = new FakeReader();
    private final FakePermissions permissions = new FakePermissions();
    private final List<SetUpItem> missing = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();
    private final SetUpProject setUp = new SetUpProject(new ProjectAccess(new FakeProjects(), permissions, reader), permissions, this::furnish);

    private SetUpReport furnish(ProjectRef project, boolean dryRun, boolean sharedSchemes) {
        runs.add(project.key() + (dryRun ? " dry" : "") + (sharedSchemes ? " shared" : ""));
        return new SetUpReport(dryRun, missing, List.of(), List.of());
    }

    private void lacks(SetUpKind kind) {
        missing.add(new SetUpItem(kind, "Name", null, List.of("RAW")));
    }

    @Test
    public void siteAdministratorMayCreateEverything() {
        permissions.withhold(Right.ADMINISTER_PROJECT);
        lacks(SetUpKind.FIELD);
        assertFalse(setUp.run("RAW", false, true).dryRun());
        assertEquals(List.of("RAW shared"), runs);
    }

    @Test
    public void projectAdministratorMayDoTheRestOnceSiteWideThingsExist() {
        permissions.withhold(Right.ADMINISTER_SITE);
        lacks(SetUpKind.SCREEN);
        lacks(SetUpKind.ISSUE_TYPE_SCHEME);
        setUp.run("RAW", false, false);
        assertEquals(List.of("RAW dry", "RAW"), runs);
    }

    @Test
    public void projectAdministratorIsToldWhatToAskFor() {
        permissions.withhold(Right.ADMINISTER_SITE);
        lacks(SetUpKind.ISSUE_TYPE);
        lacks(SetUpKind.CONTEXT);
        lacks(SetUpKind.LINK_TYPE);
        assertEquals(
                List.of("null setup.ask.issue_type", "null setup.ask.link_type"),
                Said.by(NotAllowed.class, () -> setUp.run("RAW", false, false)));
        assertEquals("nothing was made", List.of("RAW dry"), runs);
    }

    @Test
    public void projectAdministratorMayAlwaysLook() {
        permissions.withhold(Right.ADMINISTER_SITE);
        lacks(SetUpKind.ISSUE_TYPE);
        assertTrue(setUp.run("RAW", true, false).dryRun());
        assertEquals(List.of("RAW dry"), runs);
    }

    @Test
    public void othersMayNotEvenLook() {
        permissions.withhold(Right.ADMINISTER_SITE, Right.ADMINISTER_PROJECT);
        assertEquals(List.of("null setup.not.admin"), Said.by(NotAllowed.class, () -> setUp.run("RAW", true, false)));
        assertEquals(List.of(), runs);
    }

    @Test
    public void anonymousIsAskedToSignIn() {
        reader.signIn(null);
        permissions.withhold(Right.ADMINISTER_SITE, Right.ADMINISTER_PROJECT);
        assertTrue(assertThrows(NotAllowed.class, () -> setUp.run("RAW", true, false)).isAnonymous());
        assertTrue(assertThrows(NotAllowed.class, () -> setUp.run("NONE", true, false)).isAnonymous());
    }

    @Test
    public void hiddenProjectIsNotFound() {
        assertEquals(List.of("null project.unavailable"), Said.by(NotFound.class, () -> setUp.run("NONE", true, false)));
    }
}
