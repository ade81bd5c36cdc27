package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.confluence.api.Output;
import org.debrief.sandbox.confluence.api.PageRendering;
import org.debrief.sandbox.confluence.api.StorageMacros;
import org.debrief.sandbox.confluence.macro.MacroShelves;
import org.debrief.sandbox.confluence.macro.ProductMacros;
import org.debrief.sandbox.confluence.model.PageDraft;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.storage.BrokenStorage;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Tests of running macros on a page. */
public class RenderingTest {
    private final Database database = Database.inMemory();
    private Wiki wiki;
    private Space space;
    private PageRendering rendering;

    @Before
    public void aPageWithMacros() {
        wiki = new SandboxConfluence(database).wiki();
        CurrentUser.set("admin");
        space = wiki.createSpace("OPS", "Operations", "");
        rendering = new PageRendering(wiki, new MacroShelves(List.of(new EchoLibrary(), new ProductMacros())), "/confluence");
    }

    @After
    public void close() {
        CurrentUser.set(null);
        database.close();
    }

    @Test
    public void allMacrosOfAPageShareOneContext() {
        assertEquals("<i>1 T OPS display desktop</i><i>2 T OPS display desktop</i>", html(macro("") + macro(""), Output.DISPLAY));
        assertEquals("<i>2 T OPS pdf desktop<p><i>1 T OPS pdf desktop</i></p></i>",
                html(macro("<ac:rich-text-body><p>" + macro("") + "</p></ac:rich-text-body>"), Output.PDF));
    }

    @Test
    public void aMacroThatFailsIsABoxOnAPageThatRenders() {
        assertEquals("<p>a</p><div class=\"error\"><span class=\"error\">Error rendering macro 'echo' : "
                + "&lt;b&gt;no&lt;/b&gt;</span></div><p>z</p>",
                html("<p>a</p>" + macro("<ac:parameter ac:name=\"refuse\">x</ac:parameter>") + "<p>z</p>", Output.DISPLAY));
        assertTrue(html(macro("<ac:parameter ac:name=\"fail\">x</ac:parameter>"), Output.DISPLAY)
                .contains("Error rendering macro 'echo' : broken"));
    }

    @Test
    public void anUnknownMacroIsNamed() {
        assertEquals("<div class=\"error\"><span class=\"error\">Unknown macro: 'no&lt;pe'</span></div>",
                html("<ac:structured-macro ac:name=\"no&lt;pe\"/>", Output.DISPLAY));
    }

    @Test
    public void theProductsOwnMacrosEscapeTheirText() {
        assertTrue(html("<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<script>]]></ac:plain-text-body></ac:structured-macro>",
                Output.DISPLAY).contains("<pre>&lt;script&gt;</pre>"));
        assertTrue(html("<ac:structured-macro ac:name=\"info\"><ac:parameter "
                + "ac:name=\"title\">&lt;b></ac:parameter><ac:rich-text-body><p>x</p>"
                + "</ac:rich-text-body></ac:structured-macro>", Output.DISPLAY).contains("<strong>&lt;b&gt;</strong></p><p>x</p>"));
    }

    @Test
    public void aPreviewRendersWhatIsTyped() throws BrokenStorage {
        assertEquals("<i>1 none OPS preview desktop</i>", rendering.preview(macro(""), space, null));
        assertThrows(BrokenStorage.class, () -> rendering.preview("<p>", space, null));
    }

    @Test
    public void pluginsReadTheMacrosOfABody() throws XhtmlException {
        List<MacroDefinition> found = new ArrayList<>();
        new StorageMacros().handleMacroDefinitions(macro("<ac:parameter ac:name=\"issue\">INC-1</ac:parameter>"), null, found::add);
        assertEquals("echo", found.get(0).getName());
        assertEquals("INC-1", found.get(0).getParameter("issue"));
        assertThrows(XhtmlException.class, () -> new StorageMacros().handleMacroDefinitions("<p>", null, found::add));
    }

    private String html(String body, Output output) {
        String title = "T";
        return rendering.html(wiki.page("OPS", title).map(page -> wiki.update(page.id(), page.version().number() + 1,
                new PageDraft(title, body, null)))
                .orElseGet(() -> wiki.create("OPS", new PageDraft(title, body, null))), output, "desktop");
    }

    private static String macro(String inside) {
        return "<ac:structured-macro ac:name=\"echo\">" + inside + "</ac:structured-macro>";
    }
}
