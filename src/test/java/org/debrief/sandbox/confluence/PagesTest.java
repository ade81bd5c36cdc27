package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.debrief.sandbox.confluence.api.PageRendering;
import org.debrief.sandbox.confluence.blueprint.Blueprints;
import org.debrief.sandbox.confluence.macro.MacroShelves;
import org.debrief.sandbox.confluence.macro.ProductMacros;
import org.debrief.sandbox.confluence.model.Holder;
import org.debrief.sandbox.confluence.model.PageDraft;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.LinkState;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.pages.confluence.ConfluencePages;
import org.debrief.sandbox.pages.confluence.Surroundings;
import org.debrief.sandbox.pages.confluence.Surroundings.Offers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Tests of what people see, in a frame that adds nothing. */
public class PagesTest {
    private final Database database = Database.inMemory();
    private final PeerLink link = PeerLink.none();
    private Wiki wiki;
    private Space space;
    private WikiPage page;
    private SmallServer server;

    @Before
    public void start() throws Exception {
        wiki = new SandboxConfluence(database).wiki();
        CurrentUser.set("admin");
        space = wiki.createSpace("OPS", "Operations", "");
        page = wiki.create("OPS", new PageDraft("A <b> & co", "<p>Hello</p><ac:structured-macro ac:name=\"echo\"/>", space.homePage()));
        CurrentUser.set(null);
        MacroShelves macros = new MacroShelves(List.of(new EchoLibrary(), new ProductMacros()));
        Surroundings around = new Surroundings(wiki, new PageRendering(wiki, macros, "/confluence"),
                new Offers(macros, new Blueprints(() -> null)), (shown, request) -> shown.bodyHtml());
        server = new SmallServer(ConfluencePages.all(around, link));
    }

    @After
    public void stop() throws Exception {
        server.close();
        database.close();
    }

    @Test
    public void theDashboardShowsTheSpacesOfTheReader() throws Exception {
        assertTrue(get("ada", "/dashboard.action").text().contains("Operations"));
        assertFalse(get(null, "/dashboard.action").text().contains("Operations"));
    }

    @Test
    public void anAnonymousReaderIsAskedToSignIn() throws Exception {
        HttpResponse<String> response = server.send(null, "GET", "/pages/viewpage.action?pageId=" + page.id(), null);
        assertEquals(302, response.statusCode());
        assertTrue(response.headers().firstValue("Location").orElseThrow()
                .endsWith("/login.action?os_destination=%2Fpages%2Fviewpage.action%3FpageId%3D" + page.id()));
        assertEquals(404, server.send("ada", "GET", "/pages/viewpage.action?pageId=7", null).statusCode());
    }

    @Test
    public void aPageIsShownByIdAndByTitle() throws Exception {
        Document byId = get("ada", "/pages/viewpage.action?pageId=" + page.id());
        assertEquals("A <b> & co", byId.getElementById("title-text").text());
        assertTrue(byId.getElementById("main-content").text().endsWith("1 A <b> & co OPS display desktop"));
        assertTrue(byId.text().contains("Created by Administrator"));
        assertTrue(get("ada", "/display/OPS/A+%3Cb%3E+%26+co").getElementById("main-content").text().startsWith("Hello"));
        assertTrue(get("ada", "/display/OPS").text().contains("A <b> & co"));
    }

    @Test
    public void whoMayNotEditSeesNoButtonAndIsRefused() throws Exception {
        wiki.rights().give(space, Right.VIEW, Holder.ANONYMOUS);
        assertFalse(get(null, "/pages/viewpage.action?pageId=" + page.id()).text().contains("Edit"));
        assertTrue(get("ada", "/pages/viewpage.action?pageId=" + page.id()).text().contains("Edit"));
        assertEquals(403, server.form(null, "/pages/editpage.action?pageId=" + page.id(), "originalVersion", "1", "title", "x", "body", "")
                .statusCode());
    }

    @Test
    public void aPrintedPageHasNoButtons() throws Exception {
        assertTrue(get("ada", "/pages/viewpage.action?decorator=printable&pageId=" + page.id()).getElementsByClass("aui-button").isEmpty());
    }

    @Test
    public void anExportIsRenderedForItsOutput() throws Exception {
        assertTrue(get("ada", "/exportword?pageId=" + page.id()).text().endsWith("OPS word desktop"));
        assertTrue(get("ada", "/spaces/flyingpdf/pdfpageexport.action?pageId=" + page.id()).text().endsWith("OPS pdf desktop"));
    }

    @Test
    public void aPageIsEditedAndItsVersionCountsUp() throws Exception {
        HttpResponse<String> saved = edit("<p>New</p>", "title", "Better", "versionComment", "why", "save", "");
        assertEquals(302, saved.statusCode());
        assertTrue(saved.headers().firstValue("Location").orElseThrow().endsWith("/confluence/display/OPS/Better"));
        assertEquals(2, wiki.pages().byId(page.id()).orElseThrow().version().number());
        assertTrue(get("ada", "/pages/viewpreviousversions.action?pageId=" + page.id()).text().contains("why"));
        Document old = get("ada", "/pages/viewpage.action?version=1&pageId=" + page.id());
        assertTrue(old.getElementById("main-content").text().startsWith("Hello"));
        assertTrue(old.text().contains("This is version 1 of the page."));
    }

    @Test
    public void whatCannotBeSavedStaysInTheEditor() throws Exception {
        Document broken = Jsoup.parse(edit("<p>x</b>", "title", "Better", "save", "").body());
        assertTrue(broken.text().contains("Error parsing xhtml"));
        assertEquals("<p>x</b>", broken.getElementById("body").wholeText().strip());
        edit("<p>first</p>", "title", "Better", "save", "");
        Document late = Jsoup.parse(edit("<p>second</p>", "title", "Better", "save", "").body());
        assertTrue(late.text().contains("Somebody else has saved this page"));
        assertEquals("<p>second</p>", late.getElementById("body").wholeText().strip());
    }

    @Test
    public void aPreviewChangesNothing() throws Exception {
        Document preview = Jsoup.parse(edit("<p>Perhaps</p>", "title", "Better", "preview", "").body());
        assertTrue(preview.getElementById("preview").text().endsWith("Perhaps"));
        assertEquals(1, wiki.pages().byId(page.id()).orElseThrow().version().number());
    }

    @Test
    public void aMacroIsInsertedByForm() throws Exception {
        Document chosen = Jsoup.parse(edit("<p>x</p>", "title", "T", "macro", "echo", "choose", "").body());
        assertTrue(chosen.getElementById("macro-browser").text().contains("Says what it hears."));
        assertEquals("summary", chosen.getElementById("param.sections").getElementsByAttribute("selected").text());
        Document missing = Jsoup.parse(edit("<p>x</p>", "title", "T", "macro", "echo", "param.issue", "", "insert", "").body());
        assertTrue(missing.text().contains("Issue is required."));
        Document inserted = Jsoup.parse(edit("<p>x</p>", "title", "T", "macro", "echo", "param.issue", "A&B", "param.sections", "summary",
                "param.sections",
                "actions", "macroBody", "<hi>", "insert", "").body());
        assertEquals("<p>x</p>\n<ac:structured-macro ac:name=\"echo\" ac:schema-version=\"1\"><ac:parameter "
                + "ac:name=\"issue\">A&amp;B</ac:parameter>"
                + "<ac:parameter ac:name=\"sections\">summary,actions</ac:parameter><ac:rich-text-body><p>&lt;hi&gt;</p></ac:rich-text-body>"
                + "</ac:structured-macro>", inserted.getElementById("body").wholeText().strip());
    }

    @Test
    public void aForgedFormIsRefused() throws Exception {
        assertEquals(403, server.forgedForm("ada", "/pages/removepage.action?pageId=" + page.id()).statusCode());
        assertEquals(302, server.form("ada", "/pages/removepage.action?pageId=" + page.id()).statusCode());
        assertTrue(wiki.pages().byId(page.id()).isEmpty());
    }

    @Test
    public void anAdministratorSwitchesTheLink() throws Exception {
        assertEquals(403, server.form("ada", "/admin/applicationlink.action", "state", "UP").statusCode());
        assertEquals(302, server.form("admin", "/admin/applicationlink.action", "state", "SLOW").statusCode());
        assertEquals(LinkState.SLOW, link.state());
        assertEquals(400, server.form("admin", "/admin/applicationlink.action", "state", "ODD").statusCode());
    }

    @Test
    public void rightsAreGivenAndTakenByForm() throws Exception {
        String rights = "/spaces/spacepermissions.action?key=OPS";
        assertEquals(403, server.send("ada", "GET", rights, null).statusCode());
        server.form("admin", rights, "shown", "ANONYMOUS:", "VIEW:ANONYMOUS:", "true", "ADMINISTER:ANONYMOUS:", "true", "save", "");
        Document shown = get("admin", rights);
        assertTrue(shown.selectFirst("input[name=VIEW:ANONYMOUS:]").hasAttr("checked"));
        get(null, "/pages/viewpage.action?pageId=" + page.id());
        assertEquals(403, server.send("kim", "GET", rights, null).statusCode());
        server.form("admin", rights, "shown", "ANONYMOUS:", "save", "");
        assertEquals(302, server.send(null, "GET", "/pages/viewpage.action?pageId=" + page.id(), null).statusCode());
        server.form("admin", rights, "holder", "USER:kim", "add", "");
        assertEquals(400, server.form("admin", rights, "holder", "USER:nobody", "add", "").statusCode());
        server.form("admin", rights, "shown", "USER:kim", "VIEW:USER:kim", "true", "ADMINISTER:USER:kim", "true", "save", "");
        get("kim", rights);
    }

    private HttpResponse<String> edit(String body, String... more) throws Exception {
        String[] fields = new String[more.length + 4];
        System.arraycopy(new String[] {"originalVersion", "1", "body", body}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        return server.form("ada", "/pages/editpage.action?pageId=" + page.id(), fields);
    }

    private Document get(String user, String path) throws Exception {
        HttpResponse<String> response = server.send(user, "GET", path, null);
        assertEquals(path, 200, response.statusCode());
        return Jsoup.parse(response.body());
    }
}
