package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.util.List;
import org.debrief.sandbox.confluence.model.Holder;
import org.debrief.sandbox.confluence.model.PageDraft;
import org.debrief.sandbox.confluence.model.PageVersion;
import org.debrief.sandbox.confluence.model.People;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

/** Tests of spaces, pages and rights. */
public class WikiTest {
    private final Database database = Database.inMemory();
    private Wiki wiki;
    private Space space;

    @Before
    public void aSpaceOfTheAdministrator() {
        wiki = new SandboxConfluence(database).wiki();
        CurrentUser.set("admin");
        space = wiki.createSpace("OPS", "Operations", "How we run");
    }

    @After
    public void close() {
        CurrentUser.set(null);
        database.close();
    }

    @Test
    public void aSpaceHasAHomePageAndItsKeyIsTaken() {
        assertEquals("Operations Home", wiki.page(space.homePage()).orElseThrow().title());
        refused(Reason.INVALID, () -> wiki.createSpace("ops", "Again", ""));
        refused(Reason.INVALID, () -> wiki.createSpace("no key", "Again", ""));
        CurrentUser.set("ada");
        refused(Reason.FORBIDDEN, () -> wiki.createSpace("ADA", "Ada's", ""));
    }

    @Test
    public void versionsCountUpAndAStaleOneIsRefused() {
        WikiPage page = wiki.create("OPS", new PageDraft("One", "<p>1</p>", null));
        wiki.update(page.id(), 2, new PageDraft("One", "<p>2</p>", null, "better", false));
        Refusal refusal = assertThrows(Refusal.class, () -> wiki.update(page.id(), 2, new PageDraft("One", "<p>3</p>", null)));
        assertEquals("Version must be incremented on update. Current version is: 2", refusal.getMessage());
        assertEquals(List.of(2, 1), wiki.pages().versions(page).stream().map(PageVersion::number).toList());
        assertEquals("<p>1</p>", wiki.pages().body(page, 1).orElseThrow());
        assertEquals("<p>2</p>", wiki.page(page.id()).orElseThrow().body());
    }

    @Test
    public void aTitleIsThereOnceInASpace() {
        wiki.create("OPS", new PageDraft("One", "", null));
        refused(Reason.INVALID, () -> wiki.create("OPS", new PageDraft("ONE", "", null)));
        refused(Reason.INVALID, () -> wiki.create("OPS", new PageDraft(" ", "", null)));
        refused(Reason.INVALID, () -> wiki.create("OPS", new PageDraft("x".repeat(256), "", null)));
        refused(Reason.INVALID, () -> wiki.create("OPS", new PageDraft("Two", "<p>", null)));
        assertFalse(wiki.page("OPS", "Two").isPresent());
    }

    @Test
    public void whoMayNotSeeASpaceFindsNothingOfIt() {
        WikiPage page = wiki.create("OPS", new PageDraft("One", "", null));
        CurrentUser.set(null);
        assertTrue(wiki.spaces().isEmpty());
        refused(Reason.NOT_FOUND, () -> wiki.pageOrRefuse(page.id()));
        wiki.rights().give(space, Right.VIEW, Holder.ANONYMOUS);
        assertEquals("One", wiki.pageOrRefuse(page.id()).title());
        refused(Reason.FORBIDDEN, () -> wiki.delete(page.id()));
        CurrentUser.set("kim");
        wiki.rights().take(space, Right.VIEW, Holder.group(People.USERS));
        refused(Reason.NOT_FOUND, () -> wiki.update(page.id(), 2, new PageDraft("One", "", null)));
        wiki.rights().give(space, Right.VIEW, Holder.user("Kim"));
        assertEquals(2, wiki.update(page.id(), 2, new PageDraft("One", "", null)).version().number());
    }

    @Test
    public void deletingAPageMovesItsChildrenUp() {
        WikiPage top = wiki.create("OPS", new PageDraft("Top", "", space.homePage()));
        WikiPage middle = wiki.create("OPS", new PageDraft("Middle", "", top.id()));
        WikiPage leaf = wiki.create("OPS", new PageDraft("Leaf", "", middle.id()));
        refused(Reason.INVALID, () -> wiki.update(top.id(), 2, new PageDraft("Top", "", leaf.id())));
        wiki.delete(middle.id());
        assertEquals(List.of("Operations Home", "Top"),
                wiki.pages().ancestors(wiki.pageOrRefuse(leaf.id())).stream().map(WikiPage::title).toList());
        refused(Reason.NOT_FOUND, () -> wiki.pageOrRefuse(middle.id()));
    }

    @Test
    public void contentAndPasswordsSurviveAnotherStart() {
        wiki.create("OPS", new PageDraft("Kept", "<p>x</p>", null));
        Wiki again = new SandboxConfluence(database).wiki();
        assertEquals("<p>x</p>", again.page("OPS", "Kept").orElseThrow().body());
        assertTrue(again.people().password("admin", "admin"));
        assertFalse(again.people().password("admin", "ada"));
        assertEquals(List.of("ada", "admin", "kim"), again.people().names());
        assertTrue(again.people().byName("Admin").orElseThrow().admin());
        assertFalse(Wiki.in(database, Clock.systemUTC()).people().byName("ada").orElseThrow().admin());
    }

    private static void refused(Reason reason, ThrowingRunnable work) {
        assertEquals(reason, assertThrows(Refusal.class, work).reason());
    }
}
