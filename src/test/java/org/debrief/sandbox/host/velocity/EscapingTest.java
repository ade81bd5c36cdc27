package org.debrief.sandbox.host.velocity;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** Which references are markup by their name, and which are escaped. */
public class EscapingTest {
    @Test
    public void namesOfMarkupAreLeftAlone() {
        for (String reference : new String[] {"$reportHtml", "$!REPORTHTML", "${reportHtml}", "$body", "$head", "$xHtmlContent", "$page.cellHtml()",
                "$!{page.row($x.name(), \"a)b(\").cellHtml(\"(\")}", "$page.renderRow()", "$page.getRenderedRow()", "$page.cellHtml"}) {
            assertTrue(reference, Escaping.isMarkup(reference));
        }
    }

    @Test
    public void everythingElseIsEscaped() {
        for (String reference : new String[] {"$text", "$htmlText", "$page.body()", "$page.body", "$page.head()", "$page.htmlText()", "$bodyHtml.text()",
                "$page.text(\"x.cellHtml()\")", "$render", "$page.surrender()"}) {
            assertFalse(reference, Escaping.isMarkup(reference));
        }
    }
}
