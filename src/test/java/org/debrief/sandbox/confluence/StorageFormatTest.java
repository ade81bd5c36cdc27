package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.confluence.storage.BrokenStorage;
import org.debrief.sandbox.confluence.storage.LinkTargets;
import org.debrief.sandbox.confluence.storage.MacroCall;
import org.debrief.sandbox.confluence.storage.MacroCalls;
import org.debrief.sandbox.confluence.storage.StorageParser;
import org.debrief.sandbox.confluence.storage.StorageView;
import org.junit.Test;

/** Tests of reading and rendering the storage format. */
public class StorageFormatTest {
    private static final LinkTargets TARGETS = new LinkTargets() {
        @Override
        public Optional<String> page(String spaceKey, String title) {
            return title.equals("Known") ? Optional.of("/confluence/display/" + (spaceKey.isEmpty() ? "HERE" : spaceKey) + "/Known")
                    : Optional.empty();
        }

        @Override
        public Optional<String> space(String spaceKey) {
            return Optional.empty();
        }

        @Override
        public Optional<String> file(String spaceKey, String title, String name) {
            return Optional.of("/download/" + name);
        }

        @Override
        public Optional<String> userName(String userKey) {
            return Optional.of("Ada Lindqvist");
        }
    };

    @Test
    public void standardMarkupStaysAsItIs() throws BrokenStorage {
        String body = "<h2 id=\"a\">One</h2><p>Two <strong>three</strong> &amp; &lt;four&gt;<br/></p><ul><li>x</li></ul>";
        assertEquals(body, view(body));
    }

    @Test
    public void tablesGetTheProductsClassesAndABoxToScrollIn() throws BrokenStorage {
        assertEquals("<div class=\"table-wrap\"><table class=\"wide confluenceTable\"><tbody><tr><td class=\"confluenceTd\" "
                + "colspan=\"2\">x</td></tr></tbody>"
                + "</table></div>", view("<table class=\"wide\"><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>"));
    }

    @Test
    public void namedEntitiesOfXhtmlAreTextAndOthersAreRefused() throws BrokenStorage {
        assertEquals("<p>\u00a0\u2014\u00e9</p>", view("<p>&nbsp;&mdash;&eacute;</p>"));
        assertThrows(BrokenStorage.class, () -> view("<p>&nosuch;</p>"));
        assertEquals("&amp;nbsp;", view("<![CDATA[&nbsp;]]>"));
    }

    @Test
    public void brokenMarkupIsRefusedWithItsPlace() {
        BrokenStorage fault = assertThrows(BrokenStorage.class, () -> StorageParser.parse("<p>one</p>\n<p>two</b>"));
        assertEquals(2, fault.row());
        assertTrue(fault.getMessage(), fault.getMessage().startsWith("Error parsing xhtml: "));
        BrokenStorage first = assertThrows(BrokenStorage.class, () -> StorageParser.parse("<p>x</q>"));
        assertTrue(first.getMessage(), first.column() <= 9);
    }

    @Test
    public void whatIsNotXmlIsRefused() {
        for (String body : List.of("</storage><storage>", "<!DOCTYPE x [<!ENTITY e \"v\">]><p>&e;</p>", "<p>\u0001</p>", "<p>\ud800</p>",
                "<x:p/>", "a < b",
                "<p a=1/>", "</storage><!--")) {
            assertThrows(body, BrokenStorage.class, () -> StorageParser.parse(body));
        }
    }

    @Test
    public void nothingThatRunsReachesTheReader() throws BrokenStorage {
        assertEquals("<p>a</p>", view("<p onclick=\"x()\">a<script>alert(1)</script></p>"));
        assertEquals("<a>x</a>", view("<a href=\"java&#10;script:alert(1)\">x</a>"));
        assertEquals("<a href=\"/x?a=b:c\">x</a>", view("<a href=\"/x?a=b:c\">x</a>"));
        assertEquals("<p>x</p>", view("<p style=\"background: url(http://x/)\">x</p>"));
        assertEquals("text", view("<form action=\"/x\">text<input name=\"a\"/></form>"));
        assertEquals("", view("<SCRIPT>x</SCRIPT><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">x</x:script><svg><script>x</script></svg>"));
    }

    @Test
    public void macrosGetTheirParametersAndBodies() throws BrokenStorage {
        assertEquals("<p>[a {issue=INC-1, =x} ]</p>",
                view("<p><ac:structured-macro ac:name=\"a\"><ac:parameter ac:name=\"issue\">INC-1</ac:parameter>"
                + "<ac:parameter ac:name=\"\">x</ac:parameter></ac:structured-macro></p>"));
        assertEquals("[a {} <p>in <em>[b {} <x> & y]</em></p>]", view("<ac:structured-macro ac:name=\"a\"><ac:rich-text-body><p>in <em>"
                + "<ac:structured-macro ac:name=\"b\"><ac:plain-text-body><![CDATA[<x> & "
                + "y]]></ac:plain-text-body></ac:structured-macro></em></p>"
                + "</ac:rich-text-body></ac:structured-macro>"));
        assertEquals("[a {who=k1} ]",
                view("<ac:structured-macro ac:name=\"a\"><ac:parameter ac:name=\"who\"><ri:user ri:userkey=\"k1\"/></ac:parameter>"
                + "</ac:structured-macro>"));
    }

    @Test
    public void lookingOverABodyFindsItsOutermostMacros() throws BrokenStorage {
        List<MacroCall> calls =
                MacroCalls.of("<p><ac:structured-macro ac:name=\"one\"/></p><ac:structured-macro ac:name=\"two\"><ac:rich-text-body>"
                + "<ac:structured-macro ac:name=\"inner\"/></ac:rich-text-body></ac:structured-macro>");
        assertEquals(List.of("one", "two"), calls.stream().map(MacroCall::name).toList());
    }

    @Test
    public void linksLeadWhereTheReaderMayGo() throws BrokenStorage {
        assertEquals("<a href=\"/confluence/display/HERE/Known\">Known</a>",
                view("<ac:link><ri:page ri:content-title=\"Known\"/></ac:link>"));
        assertEquals("<a href=\"/confluence/display/DS/Known#x\">go &amp; see</a>",
                view("<ac:link ac:anchor=\"x\"><ri:page ri:space-key=\"DS\" "
                + "ri:content-title=\"Known\"/><ac:plain-text-link-body><![CDATA[go & see]]></ac:plain-text-link-body></ac:link>"));
        assertEquals("<span class=\"unresolved\">Secret</span>", view("<ac:link><ri:page ri:content-title=\"Secret\"/></ac:link>"));
        assertEquals("<span class=\"unresolved\">Ada Lindqvist</span>", view("<ac:link><ri:user ri:userkey=\"k1\"/></ac:link>"));
    }

    @Test
    public void elementsNestedBeyondReasonAreRefused() throws BrokenStorage {
        assertTrue(view("<div>".repeat(400) + "</div>".repeat(400)).length() > 4000);
        assertThrows(BrokenStorage.class, () -> view("<div>".repeat(20_000) + "</div>".repeat(20_000)));
    }

    @Test(timeout = 5000)
    public void aLongBodyIsReadInTime() throws BrokenStorage {
        String body = "<p>&nbsp;text &amp; more</p>".repeat(50_000);
        assertTrue(view(body).length() > 1_000_000);
    }

    private static String view(String storage) throws BrokenStorage {
        return StorageView.html(storage, (call, body) -> "[" + call.name() + " " + call.parameters() + " " + body + "]", TARGETS);
    }
}
