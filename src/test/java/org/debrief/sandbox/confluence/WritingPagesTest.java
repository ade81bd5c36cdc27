package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.api.PageRendering;
import org.debrief.sandbox.confluence.blueprint.Blueprints;
import org.debrief.sandbox.confluence.macro.MacroShelves;
import org.debrief.sandbox.confluence.macro.ProductMacros;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Label;
import org.debrief.sandbox.confluence.model.PageDraft;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.pages.confluence.ConfluencePages;
import org.debrief.sandbox.pages.confluence.Surroundings;
import org.debrief.sandbox.pages.confluence.Surroundings.Offers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Tests of what people do on pages, and of what the editor's script asks for, in a frame that adds nothing. */
public class WritingPagesTest {
    private final Database database = Database.inMemory();
    private Wiki wiki;
    private WikiPage page;
    private SmallServer server;

    @Before
    public void start() throws Exception {
        wiki = new SandboxConfluence(database).wiki();
        CurrentUser.set("admin");
        Space space = wiki.createSpace("OPS", "Operations", "");
        page = wiki.create("OPS", new PageDraft("One", "<p>Hello</p>", space.homePage()));
        CurrentUser.set(null);
        MacroShelves macros = new MacroShelves(List.of(new EchoLibrary(), new ProductMacros()));
        server = new SmallServer(ConfluencePages.all(new Surroundings(wiki, new PageRendering(wiki, macros, "/confluence"),
                new Offers(macros, new Blueprints(() -> null)), (shown, request) -> shown.bodyHtml()), PeerLink.none()));
    }

    @After
    public void stop() throws Exception {
        CurrentUser.set(null);
        server.close();
        database.close();
    }

    @Test
    public void aFaultIsSaidAtItsFieldAndWhatWasTypedStays() throws Exception {
        Document space = sent("admin", "/spaces/createspace.action", "name", "", "key", "NEW", "description", "Why");
        assertTrue(space.getElementById("name-error").text().contains("needs a name"));
        assertEquals("name-error", space.getElementById("name").attr("aria-describedby"));
        assertEquals("Why", space.getElementById("description").val());
        assertTrue(sent("admin", "/spaces/createspace.action", "name", "x", "key", "no key").getElementById("key-error").hasText());
        assertTrue(sent("admin", "/spaces/editspace.action?key=OPS", "name", "").getElementById("name-error").hasText());
        String create = "/pages/createpage.action?spaceKey=OPS";
        Document taken = sent("ada", create, "originalVersion", "0", "title", "one", "body", "<p>mine</p>", "save", "");
        assertTrue(taken.getElementById("title-error").text().contains("already exists"));
        assertEquals("<p>mine</p>", taken.getElementById("body").wholeText().strip());
        assertTrue(taken.select(".aui-message-error").isEmpty());
        Document broken = sent("ada", create, "originalVersion", "0", "title", "Two", "body", "<p>x</b>", "save", "");
        assertTrue(broken.getElementById("source-error").text().contains("[row,col {unknown-source}]"));
        assertEquals("true", broken.getElementById("body").attr("aria-invalid"));
        Document label = sent("ada", "/pages/labels.action?pageId=" + page.id(), "labels", "good b,ad");
        assertTrue(label.getElementById("labels-error").text().contains("'b,ad'"));
        assertEquals("good b,ad", label.getElementById("labelsString").val());
        assertTrue(label.getElementById("edit-labels").hasAttr("open"));
        assertTrue(get("ada", "/dosearchsite.action?cql=type").getElementById("cql-error").text().contains("Could not parse"));
    }

    @Test
    public void aFileThatCannotBeAttachedIsSaidAtItsField() throws Exception {
        String path = "/pages/viewpageattachments.action?pageId=" + page.id();
        Document none = Jsoup.parse(server.upload("ada", path, "no-check", new Multipart().file("", "").field("comment", "Mine")).body());
        assertEquals("Choose a file.", none.getElementById("file-error").text());
        assertEquals("Mine", none.getElementById("comment_0").val());
        Document bad = Jsoup.parse(server.upload("ada", path, "no-check", new Multipart().file("what?.txt", "x")).body());
        assertTrue(bad.getElementById("file-error").text().contains("what?.txt"));
        HttpResponse<String> broken = server.upload("ada", path, "no-check", new Multipart().file("a.txt", "x").broken());
        assertEquals(400, broken.statusCode());
        assertTrue(broken.body(), broken.body().contains("Not possible"));
    }

    @Test
    public void whatIsNotThereIsSaidInPlainWords() throws Exception {
        for (String path : new String[] {"/pages/viewpage.action?pageId=1", "/display/NONE", "/pages/editpage.action?pageId=77"}) {
            Document missing = Jsoup.parse(server.send("ada", "GET", path, null).body());
            assertEquals("Page not found", missing.selectFirst("h1").text());
            assertTrue(missing.text(), missing.text().contains("does not exist, or you may not see it"));
            assertEquals(1, missing.select("a[href=/confluence/]").size());
        }
    }

    @Test
    public void filesAreAttachedReplacedShownAndRemoved() throws Exception {
        String path = "/pages/viewpageattachments.action?pageId=" + page.id();
        assertTrue(get("ada", path).text().contains("This page has no attachments yet."));
        assertEquals(302, server.upload("ada", path, "no-check", new Multipart()
                .file("a.html", "text/html", "<script>alert(1)</script>".getBytes())).statusCode());
        server.upload("ada", path, "no-check", new Multipart().file("a.html", "two").field("comment", "again"));
        assertTrue(get("ada", path).getElementById("attachments-table").text().contains("v. 1 Ada Lindqvist"));
        HttpResponse<String> first = server.send("ada", "GET", "/download/attachments/" + page.id() + "/a.html?version=1", null);
        assertEquals("<script>alert(1)</script>", first.body());
        assertTrue(first.headers().firstValue("Content-Disposition").orElseThrow().startsWith("attachment"));
        assertEquals("nosniff", first.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals(404, server.send(null, "GET", "/download/attachments/" + page.id() + "/a.html", null).statusCode());
        assertEquals(404, server.send("ada", "GET", "/download/attachments/" + page.id() + "/none", null).statusCode());
        assertEquals(403, server.upload("ada", path, null, new Multipart().file("b.txt", "x")).statusCode());
        server.form("ada", path, "remove", Long.toString(files().get(0).id()));
        assertTrue(files().isEmpty());
    }

    @Test
    public void anAttachedPictureIsShownOnItsPage() throws Exception {
        server.upload("ada", "/pages/viewpageattachments.action?pageId=" + page.id(), "no-check",
                new Multipart().file("b c.png", "image/png", new byte[] {1}));
        edit("<ac:image><ri:attachment ri:filename=\"b c.png\"/></ac:image><ac:image><ri:attachment ri:filename=\"none.png\"/></ac:image>");
        Document shown = get("ada", "/pages/viewpage.action?pageId=" + page.id());
        assertTrue(shown.selectFirst("img.confluence-embedded-image").attr("src")
                .startsWith("/confluence/download/attachments/" + page.id() + "/b%20c.png?version=1"));
        assertEquals("none.png", shown.selectFirst("#main-content .unresolved").text());
    }

    @Test
    public void labelsAndCommentsAreAddedBelowThePage() throws Exception {
        String labels = "/pages/labels.action?pageId=" + page.id();
        server.form("ada", labels, "labels", "Postmortem sev-1", "add", "add");
        server.form("ada", labels, "remove", "sev-1");
        server.form(null, labels, "labels", "x", "add", "add");
        CurrentUser.set("ada");
        assertEquals(List.of("postmortem"), wiki.labels().of(page).stream().map(Label::name).toList());
        CurrentUser.set(null);
        server.form("kim", "/pages/doaddcomment.action?pageId=" + page.id(), "content", "First <b>\n\nSecond");
        Document shown = get("ada", "/pages/viewpage.action?pageId=" + page.id());
        assertEquals("First <b> Second", shown.selectFirst(".comments .wiki-content").text());
        assertTrue(shown.select(".comments button:contains(Delete)").isEmpty());
        assertEquals(400, server.form("kim", "/pages/doaddcomment.action?pageId=" + page.id(), "content", " ").statusCode());
        String remove = "/pages/doremovecomment.action?commentId=" + shown.selectFirst(".comments > li").id().replace("comment-", "");
        assertEquals(403, server.form("ada", remove).statusCode());
        assertEquals(302, server.form("kim", remove).statusCode());
    }

    @Test
    public void aPageIsMovedDeletedAndRestored() throws Exception {
        server.form("ada", "/pages/movepage.action?pageId=" + page.id(), "parentId", "");
        assertEquals(null, wiki.pages().byId(page.id()).orElseThrow().parent());
        assertTrue(server.form("ada", "/pages/movepage.action?pageId=" + page.id(), "parentId", Long.toString(page.id())).body()
                .contains("below itself"));
        server.form("ada", "/pages/removepage.action?pageId=" + page.id());
        assertTrue(get("ada", "/pages/viewtrash.action?key=OPS").getElementById("trash-table").text().contains("One"));
        assertEquals(404, server.form(null, "/pages/viewtrash.action?key=OPS", "restore", Long.toString(page.id())).statusCode());
        server.form("ada", "/pages/viewtrash.action?key=OPS", "restore", Long.toString(page.id()), "title", "Two");
        assertEquals("Two", wiki.pages().byId(page.id()).orElseThrow().title());
    }

    @Test
    public void anOlderVersionBecomesTheNewestAgain() throws Exception {
        edit("<p>New</p>");
        server.form("kim", "/pages/viewpreviousversions.action?pageId=" + page.id(), "restore", "1");
        WikiPage now = wiki.pages().byId(page.id()).orElseThrow();
        assertEquals("<p>Hello</p>", now.body());
        assertEquals("Reverted from v. 1", now.version().message());
        assertEquals(404, server.form("kim", "/pages/viewpreviousversions.action?pageId=" + page.id(), "restore", "9").statusCode());
    }

    @Test
    public void aConflictShowsTheirsAndMineCanBeSavedOverIt() throws Exception {
        edit("<p>theirs</p>");
        Document late = Jsoup.parse(edit("<p>mine</p>").body());
        assertEquals("<p>theirs</p>", late.getElementById("their-version").wholeText().strip());
        assertEquals("<p>mine</p>", late.getElementById("body").wholeText().strip());
        assertEquals("2", late.getElementById("overwrite").val());
        server.form("ada", "/pages/editpage.action?pageId=" + page.id(), "originalVersion", "1", "body", "<p>mine</p>", "title", "One",
                "overwrite", "2");
        assertEquals("<p>mine</p>", wiki.pages().byId(page.id()).orElseThrow().body());
    }

    @Test
    public void theMacroAtTheCursorIsEditedAndKeepsWhatTheFormDoesNotKnow() throws Exception {
        String macro = "<ac:structured-macro ac:name=\"echo\" ac:macro-id=\"42-a\"><ac:parameter ac:name=\"issue\">OPS-1</ac:parameter>"
                + "<ac:parameter ac:name=\"old\">kept</ac:parameter><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>";
        String body = "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>a</p>" + macro
                + "</ac:rich-text-body></ac:structured-macro>";
        int cursor = body.indexOf("OPS-1");
        Document form = Jsoup.parse(call("macro-form", "body", body, "position", Integer.toString(cursor)).body());
        assertEquals("OPS-1", form.getElementById("param.issue").val());
        assertEquals(Integer.toString(body.indexOf(macro)), form.selectFirst(".macro-fields").attr("data-start"));
        assertEquals(Integer.toString(body.indexOf(macro) + macro.length()), form.selectFirst(".macro-fields").attr("data-end"));
        assertEquals("<p>x</p>", form.getElementById("macro-body").wholeText().strip());
        String storage = call("macro-storage", "macro", "echo", "original", macro, "param.issue", "OPS-2", "macroBody", "<p>y</p>").body();
        assertEquals("<ac:structured-macro ac:name=\"echo\" ac:schema-version=\"1\" ac:macro-id=\"42-a\"><ac:parameter "
                + "ac:name=\"issue\">OPS-2</ac:parameter>"
                + "<ac:parameter ac:name=\"old\">kept</ac:parameter><ac:rich-text-body><p>y</p></ac:rich-text-body></ac:structured-macro>",
                storage);
        assertEquals(404, call("macro-form", "body", "<p>none</p>", "position", "4").statusCode());
        assertEquals("Issue is required.", call("macro-storage", "macro", "echo").body());
    }

    @Test
    public void previewsAreForThoseWhoMayEdit() throws Exception {
        assertTrue(call("preview", "body", "<p>Perhaps</p>").body().contains("<p>Perhaps</p>"));
        HttpResponse<String> broken = call("preview", "body", "<p>x</b>");
        assertEquals(400, broken.statusCode());
        assertTrue(broken.body().contains("[row,col {unknown-source}]: [1,"));
        assertTrue(call("macro-preview", "macro", "echo", "param.issue", "A&B").body().contains("wiki-content"));
        assertEquals(404, server.form(null, "/editor/preview", "pageId", Long.toString(page.id()), "body", "").statusCode());
        assertEquals(403, server.forgedForm("ada", "/editor/preview", "pageId", Long.toString(page.id()), "body", "").statusCode());
        assertEquals(404, call("nothing").statusCode());
    }

    @Test
    public void aSearchFindsWordsLabelsAndSaysWhatItCannotRead() throws Exception {
        assertEquals("One", get("ada", "/dosearchsite.action?queryString=hello").selectFirst(".search-results a").text());
        assertTrue(get("ada", "/dosearchsite.action?queryString=%22%5C").text().contains("Nothing was found."));
        assertTrue(get("ada", "/dosearchsite.action?cql=type%3D").text().contains("Could not parse cql : type="));
        assertTrue(get(null, "/dosearchsite.action?queryString=hello").text().contains("Nothing was found."));
    }

    @Test
    public void pagesHaveOtherAddressesToo() throws Exception {
        assertEquals("One", get("ada", "/spaces/OPS/pages/" + page.id() + "/One").getElementById("title-text").text());
        assertTrue(get("ada", "/spaces/OPS/overview").text().contains("Welcome to this space."));
        assertEquals(404, server.send("ada", "GET", "/spaces/OPS/pages/x", null).statusCode());
        String tiny = Addresses.tiny(page);
        assertTrue(server.send("ada", "GET", tiny, null).headers().firstValue("Location").orElseThrow().endsWith("/display/OPS/One"));
        assertEquals(404, server.send("ada", "GET", "/x/!!", null).statusCode());
        assertFalse(get("ada", "/plugins/pagetree/naturalchildren.action?pageId=" + page.parent())
                .select("[data-page-id=" + page.id() + "]").isEmpty());
    }

    @Test
    public void aSpaceIsRenamedArchivedAndAPageRestrictedByForm() throws Exception {
        assertEquals(403, server.form("ada", "/spaces/editspace.action?key=OPS", "name", "Mine").statusCode());
        assertTrue(server.form("admin", "/spaces/editspace.action?key=OPS", "name", " ").body().contains("A space needs a name"));
        server.form("ada", "/pages/pagepermissions.action?pageId=" + page.id(), "read", "USER:ada", "update", "USER:ada");
        assertEquals(404, server.send("kim", "GET", "/pages/viewpage.action?pageId=" + page.id(), null).statusCode());
        assertTrue(get("ada", "/pages/viewpage.action?pageId=" + page.id()).text().contains("Restricted"));
        server.form("admin", "/spaces/editspace.action?key=OPS", "name", "Ops", "archived", "true");
        assertTrue(get("ada", "/pages/viewpage.action?pageId=" + page.id()).text().contains("This space is archived"));
        assertEquals(403, server.send("ada", "GET", "/pages/editpage.action?pageId=" + page.id(), null).statusCode());
    }

    private List<AttachedFile> files() {
        return wiki.files().on(wiki.pages().byId(page.id()).orElseThrow());
    }

    private HttpResponse<String> call(String name, String... fields) throws Exception {
        String[] all = new String[fields.length + 2];
        all[0] = "pageId";
        all[1] = Long.toString(page.id());
        System.arraycopy(fields, 0, all, 2, fields.length);
        return server.form("ada", "/editor/" + name, all);
    }

    private HttpResponse<String> edit(String body) throws Exception {
        return server.form("ada", "/pages/editpage.action?pageId=" + page.id(), "originalVersion", "1", "body", body, "title", "One",
                "save", "");
    }

    private Document sent(String user, String path, String... fields) throws Exception {
        HttpResponse<String> response = server.form(user, path, fields);
        assertEquals(path, 200, response.statusCode());
        return Jsoup.parse(response.body());
    }

    private Document get(String user, String path) throws Exception {
        HttpResponse<String> response = server.send(user, "GET", path, null);
        assertEquals(path, 200, response.statusCode());
        return Jsoup.parse(response.body());
    }
}
