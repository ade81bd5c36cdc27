package org.debrief.app.project;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.debrief.analysis.Categories;
import org.debrief.analysis.Category;
import org.debrief.app.Conflict;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePermissions.Right;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.junit.Test;

/** Who reads and changes what a project decided. */
public final class EditSettingsTest {

    private static final Categories VENDORS = new Categories(List.of(new Category("VENDOR", "Vendors")));

    private final FakeJira jira = new FakeJira();
    private final EditSettings settings = new EditSettings(
            new ProjectAccess(jira.projects, jira.permissions, jira.reader), jira.settings, jira.transactions);

    @Test
    public void aProjectThatDecidedNothingHasTheDefaults() {
        assertEquals(ProjectSettings.DEFAULT, settings.read("OPS"));
    }

    @Test
    public void everyEditIsOneRevisionFurther() {
        assertEquals(1, settings.replace("OPS", new ProjectSettings(0, VENDORS)).rev());
        assertEquals(2, settings.replace("OPS", new ProjectSettings(1, Categories.COMMON)).rev());
        assertEquals(new ProjectSettings(2, Categories.COMMON), settings.read("OPS"));
    }

    @Test
    public void whoWasSlowerIsToldHowItStands() {
        settings.replace("OPS", new ProjectSettings(0, VENDORS));
        Conflict conflict = assertThrows(Conflict.class, () -> settings.replace("OPS", new ProjectSettings(0, Categories.COMMON)));
        assertEquals(new ProjectSettings(1, VENDORS), conflict.current().orElseThrow());
    }

    @Test
    public void onlyAdministratorsChangeAndOnlyThoseWhoSeeTheProjectRead() {
        assertThrows(NotFound.class, () -> settings.read("NONE"));
        jira.permissions.withhold(Right.ADMINISTER_SITE, Right.ADMINISTER_PROJECT);
        assertEquals(ProjectSettings.DEFAULT, settings.read("OPS"));
        assertThrows(NotAllowed.class, () -> settings.replace("OPS", new ProjectSettings(0, VENDORS)));
    }
}
