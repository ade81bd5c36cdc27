package org.debrief.web;

import static org.junit.Assert.assertEquals;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.xml.sax.InputSource;

/** A write-up whose every text is markup, script, a template directive or a broken address. */
public final class HostileTextTest {

    private final Fixture hostile = Fixture.named("hostile");
    private final String html = new WriteUp(new TestTemplates())
            .html(hostile.postmortem(), hostile.audit(), new Viewpoint(Fixture.AUDIENCE, Placement.whole("/jira/browse/", 2)));
    private final Document page = Jsoup.parse(html);

    @Test
    public void noTextBecomesAnElement() {
        assertEquals(0, page.select("script, img, b, style, iframe, form, input").size());
    }

    @Test
    public void noTextBecomesAnAttribute() {
        List<String> allowed = List.of("class", "href", "rel", "scope", "border", "data-label");
        for (Element element : page.body().getAllElements()) {
            element.attributes().forEach(attribute ->
                    assertEquals("Attributes of " + element.tagName(), true, allowed.contains(attribute.getKey())));
        }
    }

    @Test
    public void everyLinkLeadsToTheWebOrToAnIssue() {
        for (Element link : page.select("a")) {
            assertEquals(link.attr("href"), true, link.attr("href").matches("(https?://|/jira/browse/)[^\"<>]*"));
        }
    }

    @Test
    public void directivesOfTemplatesStayText() {
        assertEquals(true, page.select("h1").text().contains("$page ${words.text(\"debrief.yes\")} #set($x=1)"));
    }

    @Test
    public void itIsStrictXml() throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
