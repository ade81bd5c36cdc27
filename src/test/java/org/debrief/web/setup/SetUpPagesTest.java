package org.debrief.web.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePeople;
import org.debrief.app.FakePermissions.Right;
import org.debrief.app.NotAllowed;
import org.debrief.app.project.EditSettings;
import org.debrief.app.project.ProjectAccess;
import org.debrief.app.project.ProjectFurnisher;
import org.debrief.app.project.SetUpItem;
import org.debrief.app.project.SetUpKind;
import org.debrief.app.project.SetUpProject;
import org.debrief.app.project.SetUpReport;
import org.debrief.app.review.Audiences;
import org.debrief.web.Golden;
import org.debrief.web.TestTemplates;
import org.debrief.web.TestWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** The page that sets a project up. */
public final class SetUpPagesTest {

    private static final SetUpItem FIELD = new SetUpItem(SetUpKind.FIELD, "Severity <1>", null, List.of("OPS"));
    private static final SetUpItem OTHER_FIELD = new SetUpItem(SetUpKind.FIELD, "Impact", null, List.of("OPS"));
    private static final SetUpItem SCREEN = new SetUpItem(SetUpKind.SCREEN, "Debrief: Incident", "7", List.of());
    private static final SetUpItem SCHEME = new SetUpItem(SetUpKind.ISSUE_TYPE_SCHEME, "Default", "1", List.of("WEB", "APP"));

    private final FakeJira jira = new FakeJira();
    private SetUpReport report = new SetUpReport(true, List.of(FIELD, OTHER_FIELD), List.of(SCREEN), List.of(SCHEME));

    @Test
    public void pageIsTheGoldenFile() {
        Golden.compare("pages/setup.html", html(true));
    }

    @Test
    public void aProjectAdministratorIsToldWhatToAskFor() {
        jira.permissions.withhold(Right.ADMINISTER_SITE);
        Document page = Jsoup.parse(html(false));
        assertEquals("Field: Severity <1>, Impact", page.select(".aui-message-warning li").text());
        assertEquals(0, page.select("button[data-debrief=set-up]").size());
    }

    @Test
    public void aCompleteProjectHasNothingToPress() {
        report = new SetUpReport(true, List.of(), List.of(FIELD, SCREEN), List.of());
        Document page = Jsoup.parse(html(false));
        assertEquals(1, page.select(".aui-message-success").size());
        assertEquals(0, page.select("button[data-debrief=set-up]").size());
    }

    @Test
    public void whoAdministersNothingIsRefused() {
        jira.permissions.withhold(Right.ADMINISTER_SITE, Right.ADMINISTER_PROJECT);
        assertThrows(NotAllowed.class, () -> html(false));
    }

    private String html(boolean shared) {
        ProjectFurnisher furnisher = (project, dryRun, sharedSchemes) -> report;
        ProjectAccess access = new ProjectAccess(jira.projects, jira.permissions, jira.reader);
        SetUpPages.Verbs verbs = new SetUpPages.Verbs(
                new SetUpProject(access, jira.permissions, furnisher), new EditSettings(access, jira.settings, jira.transactions));
        Audiences audiences = new Audiences(jira.reader, new FakePeople(), new TestWords());
        return new SetUpPages(verbs, jira.permissions, audiences, new TestTemplates()).html("OPS", shared, "/jira");
    }
}
